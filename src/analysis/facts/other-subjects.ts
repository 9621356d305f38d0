/**
 * Whether two clauses tell of different people, bodies or places: each names somebody whom the other's sentence does not. A name that
 * most sources carry tells nothing apart, nor does the speaker's own.
 */
import { conceptOfWord, conceptsOf } from '../features/concepts.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { wordsOf } from '../words/words-of.ts';

const NONE: ReadonlyMap<string, string> = new Map();
/** "On Monday", "in March" name nobody. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

// A story is asked pair by pair.
const told = new WeakMap<readonly Statement[], ReadonlySet<string>>();

/** Names in half of the sources and more. */
const commonIn = ({ statements, names, articles }: StoryFeatures): ReadonlySet<string> => {
  const known = told.get(statements);
  if (known !== undefined) return known;
  const origins = new Map<string, Set<string>>();
  for (const { names: own, origin } of statements)
    for (const name of own) if (names.has(name)) origins.set(name, (origins.get(name) ?? new Set()).add(origin));
  const common = new Set(
    [...origins].filter(([, set]) => set.size > 1 && 2 * set.size >= articles.size).map(([name]) => name),
  );
  told.set(statements, common);
  return common;
};

const namedIn = (story: StoryFeatures, statement: Statement): readonly string[] => {
  const { names, speakers } = story;
  const common = commonIn(story);
  const own =
    statement.speaker === null ? new Set<string>() : conceptsOf(wordsOf(speakers.nameOf(statement.speaker)), NONE);
  return wordsOf(ownText(statement))
    .filter(({ text, key }) => /^\p{Lu}/u.test(text) && !CALENDAR.test(key))
    .flatMap((word) => conceptOfWord(word) ?? [])
    .filter((concept) => names.has(concept) && !common.has(concept) && !own.has(concept));
};

export const otherSubjects = (story: StoryFeatures, a: Statement, b: Statement): boolean => {
  const [x, y] = [namedIn(story, a), namedIn(story, b)];
  return (
    x.length > 0 && y.length > 0 && x.every((name) => !b.context.has(name)) && y.every((name) => !a.context.has(name))
  );
};
