/**
 * What is read of each article by itself, over the whole story. It is asked once of an article while its statements are the very same
 * objects: of a story that has grown by one article only that one is read.
 */
import { stateOf } from '../memory.ts';
import { oncePer } from './once-each.ts';
import type { ReadArticle } from './read-article.ts';
import { sameItems } from './same-items.ts';
import type { Statement } from './statement.ts';
import type { StoryFeatures } from './story-features.ts';

/**
 * Rests on the article alone, and of its story on what its statements stand and fall with: who its speakers are, which words of its
 * sentences are names, and what every pair is weighed with. One reader is one function.
 */
export type Reader<One> = (read: ReadArticle, story: StoryFeatures) => readonly One[];

/** What was read of a story's articles, and of what, for the next comparison. */
export interface ReadOver<One> {
  readonly reads: readonly ReadArticle[];
  /** Of each article. */
  readonly parts: readonly (readonly One[])[];
  /** In reading order; the very same list while nothing in it changes. */
  readonly all: readonly One[];
}

const NONE: readonly never[] = [];

type Parts = readonly (readonly unknown[])[];

const isFilled = (part: readonly unknown[]): boolean => part.length > 0;

/** Whether those that are filled are the very same. */
const sameFilled = (a: Parts, b: Parts): boolean => {
  let next = 0;
  for (const part of a) {
    if (part.length === 0) continue;
    while (b[next]?.length === 0) next += 1;
    if (b[next] !== part) return false;
    next += 1;
  }
  while (b[next]?.length === 0) next += 1;
  return next === b.length;
};

const partsOf = new WeakMap<readonly unknown[], Parts>();

const together = <One>(parts: readonly (readonly One[])[]): readonly One[] => {
  const all: One[] = [];
  for (const part of parts) for (const one of part) all.push(one);
  partsOf.set(all, parts.filter(isFilled));
  return all;
};

/** Of a list that was read article by article what each of them gave; undefined: it was not. */
export const partsKnown = <One>(all: readonly One[]): readonly (readonly One[])[] | undefined =>
  // They were put together into this very list.
  partsOf.get(all) as readonly (readonly One[])[] | undefined;

// Many readers ask of the same list.
const placesOf = oncePer(
  (reads: readonly ReadArticle[]) => new Map(reads.map(({ statements }, place) => [statements, place])),
);

/** `before`: by the same reader. */
export const readOver = <One>(
  reader: Reader<One>,
  story: StoryFeatures,
  before: ReadOver<One> | undefined,
): ReadOver<One> => {
  const { reads } = story;
  if (before?.reads === reads) return before;
  const parts = reads.map((read, at) => {
    if (before?.reads[at]?.statements === read.statements) return before.parts[at] ?? NONE;
    const place = before === undefined ? undefined : placesOf(before.reads).get(read.statements);
    const part = (place === undefined ? undefined : before?.parts[place]) ?? reader(read, story);
    return part.length === 0 ? NONE : part;
  });
  if (before === undefined) return { reads, parts, all: together(parts) };
  if (sameFilled(parts, before.parts)) return { reads, parts, all: before.all };
  const all = together(parts);
  return { reads, parts, all: sameItems(all, before.all) ? before.all : all };
};

/** What the reader gives, in reading order; the very same list while nothing in it changes. */
export const ofEachArticle = <One>(story: StoryFeatures, reader: Reader<One>): readonly One[] => {
  const lists = stateOf(story.memory, 'of each article', () => new Map<Reader<unknown>, ReadOver<unknown>>());
  // A reader's list holds what it gave.
  const list = readOver(reader, story, lists.get(reader) as ReadOver<One> | undefined);
  lists.set(reader, list);
  return list.all;
};

type Rule = (statement: Statement) => boolean;

const readers = new WeakMap<Rule, Reader<Statement>>();

/** The statements of which the rule holds, in reading order. It rests on the statement alone. One rule is one function. */
export const thoseThat = (story: StoryFeatures, rule: Rule): readonly Statement[] => {
  const reader = readers.get(rule) ?? (({ statements }: ReadArticle) => statements.filter(rule));
  readers.set(rule, reader);
  return ofEachArticle(story, reader);
};
