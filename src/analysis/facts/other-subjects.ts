/**
 * Whether two clauses tell of different people, bodies or places: each names somebody whom the other's sentence does not. A name that
 * most sources carry tells nothing apart, nor does the speaker's own.
 */
import { conceptOfWord, conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { wordsOf } from '../words/words-of.ts';

const NONE: ReadonlyMap<string, string> = new Map();
/** "On Monday", "in March" name nobody. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Names in half of the sources and more. */
const commonIn = ({ statements, names, articles }: StoryFeatures): ReadonlySet<string> => {
  const origins = new Map<string, Set<string>>();
  for (const { names: own, origin } of statements)
    for (const name of own) if (names.has(name)) origins.set(name, (origins.get(name) ?? new Set()).add(origin));
  return new Set([...origins].filter(([, set]) => set.size > 1 && 2 * set.size >= articles.size).map(([name]) => name));
};

/** Concepts that it writes with a capital. */
const capitalsIn = onceEach((statement) =>
  wordsOf(ownText(statement))
    .filter(({ text, key }) => /^\p{Lu}/u.test(text) && !CALENDAR.test(key))
    .flatMap((word) => conceptOfWord(word) ?? []),
);

interface Told {
  readonly common: ReadonlySet<string>;
  readonly named: Map<Statement, readonly string[]>;
}

// A story is asked pair by pair.
const known = new WeakMap<readonly Statement[], Told>();

const namedIn = (story: StoryFeatures, statement: Statement): readonly string[] => {
  const { names, speakers, statements } = story;
  const { common, named } = known.get(statements) ?? { common: commonIn(story), named: new Map() };
  known.set(statements, { common, named });
  const before = named.get(statement);
  if (before !== undefined) return before;
  const own =
    statement.speaker === null ? new Set<string>() : conceptsOf(wordsOf(speakers.nameOf(statement.speaker)), NONE);
  const found = capitalsIn(statement).filter(
    (concept) => names.has(concept) && !common.has(concept) && !own.has(concept),
  );
  named.set(statement, found);
  return found;
};

export const otherSubjects = (story: StoryFeatures, a: Statement, b: Statement): boolean => {
  const [x, y] = [namedIn(story, a), namedIn(story, b)];
  return (
    x.length > 0 && y.length > 0 && x.every((name) => !b.context.has(name)) && y.every((name) => !a.context.has(name))
  );
};
