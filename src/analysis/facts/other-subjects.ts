/**
 * Whether two clauses tell of different people, bodies or places: each names somebody whom the other's sentence does not. A name that
 * stands nearly everywhere tells nothing apart, nor does the speaker's own.
 */
import { conceptOfWord, conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { wordsOf } from '../words/words-of.ts';
import { headOf } from './frame-head.ts';
import type { Weights } from './weights.ts';

const NONE: ReadonlyMap<string, string> = new Map();
/** A name in more than this share of the story's statements tells nothing apart. */
const COMMON = 0.06;
/** In a small story a few statements are a large share. */
const FEW = 4;
const HALF = 0.5;
/** "On Monday", "in March", "at noon GMT" name nobody. */
const CALENDAR =
  /^(?:gmt|utc|bst|ist|jst|msk|cet|cest|eet|eest|[ecmp][sd]?t|a[ek]?[sd]t)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

// Every pair asks again; what a statement names rests on the weights and on itself, which is a new object where a name changed.
const namings = onceEach((): { weight: Weights | null; names: readonly string[] } => ({ weight: null, names: [] }));

const PRONOUN = /^\W*(?:its|it|his|he|her|she|their|they|which|who|whose|and|but) /iu;
/** "The longest, at Punta Sal, …; its budget is …": whose, the words before it in its sentence tell. */
const leaning = ({ sentence, start, text, speaker }: Statement): string =>
  speaker === null && PRONOUN.test(text) ? sentence.text.slice(0, Math.max(0, start - sentence.start)) : '';

const namesOf = ({ names, speakers, weight, weighed }: StoryFeatures, statement: Statement): readonly string[] => {
  const share = Math.max(COMMON, Math.min(HALF, FEW / Math.max(1, weighed)));
  const least = Math.log(1 + 1 / share);
  const own =
    statement.speaker === null ? new Set<string>() : conceptsOf(wordsOf(speakers.nameOf(statement.speaker)), NONE);
  return wordsOf(`${leaning(statement)}${ownText(statement)}`)
    .filter(({ text, key }) => /^\p{Lu}/u.test(text) && !CALENDAR.test(key))
    .flatMap((word) => conceptOfWord(word) ?? [])
    .filter((concept) => names.has(concept) && !own.has(concept) && weight(concept) >= least);
};

const namedIn = (story: StoryFeatures, statement: Statement): readonly string[] => {
  const named = namings(statement);
  if (named.weight === story.weight) return named.names;
  named.weight = story.weight;
  named.names = namesOf(story, statement);
  return named.names;
};

/** By whom, where a name tells it. */
const namedDoer = ({ names }: StoryFeatures, { claim: { frame } }: Statement): string => {
  const head = headOf(frame?.actor ?? null);
  return head !== '' && names.has(head) ? head : '';
};
const otherDoers = (story: StoryFeatures, a: Statement, b: Statement): boolean => {
  const [x, y] = [namedDoer(story, a), namedDoer(story, b)];
  return x !== '' && y !== '' && !b.context.has(x) && !a.context.has(y);
};

export const otherSubjects = (story: StoryFeatures, a: Statement, b: Statement): boolean => {
  if (otherDoers(story, a, b)) return true;
  const [x, y] = [namedIn(story, a), namedIn(story, b)];
  return (
    x.length > 0 && y.length > 0 && x.every((name) => !b.context.has(name)) && y.every((name) => !a.context.has(name))
  );
};
