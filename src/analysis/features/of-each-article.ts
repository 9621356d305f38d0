/**
 * What is read of each article by itself, over the whole story. It is asked once of an article while its statements are the very same
 * objects: of a story that has grown by one article only that one is read.
 */
import { stateOf } from '../memory.ts';
import type { ReadArticle } from './read-article.ts';
import type { Statement } from './statement.ts';
import type { StoryFeatures } from './story-features.ts';

/**
 * Rests on the article alone, and of its story on what its statements stand and fall with: who its speakers are, which words of its
 * sentences are names, and what every pair is weighed with. One reader is one function.
 */
export type Reader<One> = (read: ReadArticle, story: StoryFeatures) => readonly One[];

interface List {
  /** Of each article the statements and what was read. */
  readonly statements: readonly (readonly Statement[])[];
  readonly parts: readonly (readonly unknown[])[];
  readonly all: readonly unknown[];
}

const NONE: readonly never[] = [];

const listOf = (reader: Reader<unknown>, story: StoryFeatures, before: List | undefined): List => {
  const statements = story.reads.map((read) => read.statements);
  if (before !== undefined && before.statements.length === statements.length)
    if (statements.every((one, at) => one === before.statements[at])) return before;
  let known: ReadonlyMap<readonly Statement[], readonly unknown[]> | undefined;
  const parts = story.reads.map((read, at) => {
    if (before?.statements[at] === read.statements) return before.parts[at] ?? NONE;
    known ??= new Map(before?.statements.map((one, place) => [one, before.parts[place] ?? NONE]));
    const part = known.get(read.statements) ?? reader(read, story);
    return part.length === 0 ? NONE : part;
  });
  const as = { statements, parts };
  const same = before !== undefined && before.all.length === parts.reduce((sum, { length }) => sum + length, 0);
  const all = parts.flat();
  return same && all.every((one, at) => one === before.all[at]) ? { ...as, all: before.all } : { ...as, all };
};

/** In reading order; the very same list while nothing in it changes. */
export const ofEachArticle = <One>(story: StoryFeatures, reader: Reader<One>): readonly One[] => {
  const lists = stateOf(story.memory, 'of each article', () => new Map<Reader<unknown>, List>());
  const list = listOf(reader, story, lists.get(reader));
  lists.set(reader, list);
  // A reader's list holds what it gave.
  return list.all as readonly One[];
};

type Rule = (statement: Statement) => boolean;

const readers = new WeakMap<Rule, Reader<Statement>>();

/** The statements of which the rule holds, in reading order. It rests on the statement alone. One rule is one function. */
export const thoseThat = (story: StoryFeatures, rule: Rule): readonly Statement[] => {
  const reader = readers.get(rule) ?? (({ statements }: ReadArticle) => statements.filter(rule));
  readers.set(rule, reader);
  return ofEachArticle(story, reader);
};
