/**
 * Frames that words evoke, after FrameNet (Fillmore, Baker 2010) and the verb classes of Levin (1993), written by hand: what a clause
 * is about, whatever words it takes. A frame is named "family.frame"; a family is one question, its frames are answers to it. Read once.
 */
import { COURSE } from './frames/course.ts';
import { CRIME } from './frames/crime.ts';
import { CULTURE } from './frames/culture.ts';
import { DIPLOMACY } from './frames/diplomacy.ts';
import { HARM } from './frames/harm.ts';
import { JUSTICE } from './frames/justice.ts';
import { LABOUR } from './frames/labour.ts';
import { LEARNING } from './frames/learning.ts';
import { MIND } from './frames/mind.ts';
import { MONEY } from './frames/money.ts';
import { NATURE } from './frames/nature.ts';
import { PLACES } from './frames/places.ts';
import { POLITICS } from './frames/politics.ts';
import { SPEECH } from './frames/speech.ts';
import { SPORT } from './frames/sport.ts';
import { TRANSPORT } from './frames/transport.ts';
import { TURNS_OF_AFFAIRS } from './frames/turns-of-affairs.ts';
import { TURNS_OF_HARM } from './frames/turns-of-harm.ts';
import { TURNS_OF_THINGS } from './frames/turns-of-things.ts';
import { WAR } from './frames/war.ts';
import { stem } from './stem.ts';
import type { Word } from './words-of.ts';

const TOPICS = [
  ...[COURSE, CRIME, CULTURE, DIPLOMACY, HARM, JUSTICE, LABOUR, LEARNING, MIND, MONEY, NATURE, PLACES, POLITICS],
  ...[SPEECH, SPORT, TRANSPORT, TURNS_OF_AFFAIRS, TURNS_OF_HARM, TURNS_OF_THINGS, WAR],
];

/** Within a phrase they are passed over: "lost their lives", "lost his life". */
const PASSED_OVER = new Set(
  `the a an his her its their my our your this that these those some any own all very more most been being be is was are were has have had
   one two three four five six seven eight nine ten eleven twelve dozen hundred thousand`.split(/\s+/u),
);
const isPassedOver = (word: string): boolean => PASSED_OVER.has(word) || /^\d/u.test(word);

interface Phrase {
  readonly rest: readonly string[];
  readonly frames: Set<string>;
}

interface Lexicon {
  /** By stem. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the stem of the first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly all: readonly string[];
}

const stemsIn = (unit: string): readonly string[] =>
  unit
    .split(/[_-]/u)
    .filter((word) => word !== '' && !PASSED_OVER.has(word))
    .map(stem);

const readLexicon = (): Lexicon => {
  const words = new Map<string, Set<string>>();
  const phrases = new Map<string, Phrase[]>();
  const all = new Set<string>();
  let frame = '';
  for (const unit of TOPICS.join(' ').split(/\s+/u)) {
    if (unit.endsWith(':')) {
      frame = unit.slice(0, -1);
      all.add(frame);
      continue;
    }
    const [first, ...rest] = stemsIn(unit);
    // Of a phrase that grammar alone makes one, the word by itself would say too much: "is over".
    if (first === undefined || (rest.length === 0 && unit.includes('_'))) continue;
    if (rest.length === 0) {
      words.set(first, (words.get(first) ?? new Set()).add(frame));
      continue;
    }
    const known = phrases.get(first) ?? [];
    const same = known.find((phrase) => phrase.rest.join(' ') === rest.join(' '));
    if (same === undefined) known.push({ rest, frames: new Set([frame]) });
    else same.frames.add(frame);
    phrases.set(first, known);
  }
  return { words, phrases, all: [...all].sort() };
};

let read: Lexicon | null = null;
const lexicon = (): Lexicon => {
  read ??= readLexicon();
  return read;
};

export const familyOf = (frame: string): string => frame.slice(0, frame.indexOf('.'));

const GENERAL = new Set(
  'act art cause change event extent faith give judge know land mind people phase place press say show site travel use'.split(
    ' ',
  ),
);

/** Deeds of any story, or things of one sort and no one question: two clauses that share no more need not be of one matter. */
export const isGeneral = (family: string): boolean => GENERAL.has(family);

/** Names of all frames, sorted. */
export const allFrames = (): readonly string[] => lexicon().all;

/** What one word evokes by itself; `word` in lower case. */
export const framesOfWord = (word: string): ReadonlySet<string> | null => lexicon().words.get(stem(word)) ?? null;

/** What a word of this root evokes by itself. */
export const framesOfRoot = (root: string): ReadonlySet<string> | null => lexicon().words.get(root) ?? null;

const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/** Names evoke nothing, unless all is written in capitals as in headlines. */
const namesAmong = (words: readonly Word[]): ((word: Word, at: number) => boolean) => {
  const inTitle = !words.some(({ text }) => text.length > 4 && SMALL.test(text));
  return ({ text }, at) => at > 0 && !inTitle && CAPITAL.test(text);
};

/** The frames that the words evoke, each with how surely: a word of one frame evokes it wholly, one of three a third each. 0 to 1. */
export const evokedBy = (words: readonly Word[]): ReadonlyMap<string, number> => {
  const { words: single, phrases } = lexicon();
  const found = new Map<string, number>();
  const evoke = (frames: ReadonlySet<string>): void => {
    for (const frame of frames) found.set(frame, Math.max(found.get(frame) ?? 0, 1 / frames.size));
  };
  const isName = namesAmong(words);
  const stems = words.flatMap((word, at) => (isPassedOver(word.key) ? [] : [isName(word, at) ? '' : stem(word.key)]));
  for (let at = 0; at < stems.length; at += 1) {
    const first = stems[at] ?? '';
    const fitting = (phrases.get(first) ?? []).filter(({ rest }) =>
      rest.every((next, behind) => stems[at + behind + 1] === next),
    );
    for (const { frames } of fitting) evoke(frames);
    if (fitting.length > 0) {
      at += Math.max(...fitting.map(({ rest }) => rest.length));
      continue;
    }
    const frames = single.get(first);
    if (frames !== undefined) evoke(frames);
  }
  return found;
};
