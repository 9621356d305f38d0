/**
 * What the tagger is given for a word. Only words of its own vocabulary and a fixed set of stand-ins ever reach it:
 * it keeps each new word it meets for good, which would make its answers depend on the order of reading, grow without
 * bound and outlive an article that somebody asked to forget.
 */
import type { WordShape } from './split-words.ts';

/** Endings and beginnings from which the model guesses the part of speech of an unknown lower-case word, in its order. */
const ENDINGS = [
  'llah',
  'stan',
  'gton',
  'abad',
  'land',
  'tnam',
  'able',
  'tish',
  'like',
  'less',
  'ing',
  'ous',
  'ful',
  'ary',
  'ier',
  'est',
  'ity',
  'ion',
  'pur',
  'ed',
  'ly',
  'fy',
  'ky',
  'es',
  'er',
  'or',
];
const BEGINNINGS = ['cross', 'anti', 'post', 'non'];
const STEM = 'zqxv';
const NAME = 'Zqxv';
const LOWER = /^[a-z]+$/;
const PLAIN = /^[A-Za-z]+$/;

const standInForWord = (word: string): string => {
  if (!LOWER.test(word)) return NAME;
  const ending = ENDINGS.find((letters) => word.endsWith(letters));
  if (ending !== undefined) return STEM + ending;
  return (BEGINNINGS.find((letters) => word.startsWith(letters)) ?? '') + STEM;
};

const standInForNumber = (word: string): string => {
  if (/^\d+s$/.test(word)) return '1980s';
  return /^\d+(?:st|nd|rd|th)$/.test(word) ? '31st' : '1000';
};

/** Marks by Unicode class; the model knows ASCII and the curly quotes. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^\p{Sc}$/u, '$'],
  [/^[\p{Pi}\p{Pf}„‟‚‛]$/u, '"'],
  [/^\p{Ps}$/u, '('],
  [/^\p{Pe}$/u, ')'],
  [/^\p{Pd}$/u, '-'],
  [/^[。．！？؟।॥]$/u, '.'],
  [/^\.{2,}$/u, '...'],
  [/^''|``$/u, '"'],
  [/^\p{P}+$/u, ','],
];

const standInForMark = (mark: string): string => MARKS.find(([shape]) => shape.test(mark))?.[1] ?? '/';

/** Says what stands in for a word, and whether the vocabulary holds a word at all. */
export interface Vocabulary {
  has(word: string): boolean;
  /** Text to give the tagger: a known word, or a stand-in. `given` is false for a stand-in. */
  feed(word: string, shape: WordShape): { readonly text: string; readonly given: boolean };
}

export const closedVocabulary = (knows: (word: string) => boolean): Vocabulary => {
  const feed: Vocabulary['feed'] = (raw, shape) => {
    const word = raw.replaceAll('’', "'");
    // Two apostrophes: the model's expansions of these do not add up to the word.
    const whole = word.indexOf("'") === word.lastIndexOf("'");
    if (shape === 'line-break') return { text: '\n', given: true };
    if (shape === 'address') return { text: NAME, given: false };
    if (whole && knows(word)) return { text: word, given: true };
    if (shape === 'number') return { text: standInForNumber(word), given: false };
    if (shape === 'mark') return { text: standInForMark(word), given: false };
    const lower = word.toLowerCase();
    const capitalised = word === word.toUpperCase() || word.slice(1) === lower.slice(1);
    if (capitalised && PLAIN.test(word) && knows(lower)) return { text: word, given: true };
    return { text: standInForWord(word), given: false };
  };
  return { has: knows, feed };
};
