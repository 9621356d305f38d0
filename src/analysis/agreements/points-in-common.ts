/**
 * How much of one fact two statements share, in points: a telling word is worth one at most, a name less, and a figure, a date or
 * a turn of phrase that both give as much as a word. Names alone never make an agreement.
 */
import { intersection, widthInDays } from '../../domain/interval.ts';
import { cosine, numberingOf } from '../facts/weights.ts';
import { conceptOfWord } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { figurePoints } from './figures-in-common.ts';
import { saysNo } from './rules-out.ts';
import { eachShared } from './shared-runs.ts';
import { toldBy } from './told-by.ts';

const A_NAME = 0.4;
const NAMES_AT_MOST = 0.6;
/** What a word adds to another that it stands beside in both. */
const FURTHER = 0.35;
const PHRASE = 0.6;
const BOTH_SAY_NO = 0.3;
const VOICE = 0.4;
const PHRASE_WORDS = 4;
const A_YEAR = 366;
const A_MONTH = 31;
/** "On 8 June" lies within "in June". */
const WITHIN = 0.6;

const CAPITAL = /^\p{Lu}/u;

/** Of phrases that hold a telling word and no name: a person with an office is a name too. */
interface Phrases {
  /** Where each begins. */
  readonly places: readonly number[];
  /** Two that differ in these differ in their words. */
  readonly hashes: readonly number[];
}

const hashOf = (text: string): number => {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
};

const phrasesOf = onceEach(({ words }): Phrases => {
  const [places, hashes]: [number[], number[]] = [[], []];
  const each = words.map(({ key }) => hashOf(key));
  const isName = words.map(({ text }) => CAPITAL.test(text));
  const isTelling = words.map((word) => conceptOfWord(word) !== null);
  for (let at = 0; at + PHRASE_WORDS <= words.length; at += 1) {
    let [hash, telling, named] = [0, false, false];
    for (let word = at; word < at + PHRASE_WORDS; word += 1) {
      hash = (Math.imul(hash, 1_000_003) + (each[word] ?? 0)) | 0;
      telling ||= isTelling[word] === true;
      named ||= word > at && isName[word] === true;
    }
    if (!telling || named) continue;
    places.push(at);
    hashes.push(hash);
  }
  return { places, hashes };
});

const samePhrase = (a: Statement, at: number, b: Statement, place: number): boolean => {
  for (let word = 0; word < PHRASE_WORDS; word += 1)
    if (a.words[at + word]?.key !== b.words[place + word]?.key) return false;
  return true;
};

const phrasePoints = (a: Statement, b: Statement): number => {
  const ours = phrasesOf(a);
  const theirs = phrasesOf(b);
  for (let one = 0; one < ours.hashes.length; one += 1) {
    const hash = ours.hashes[one];
    for (let other = 0; other < theirs.hashes.length; other += 1)
      if (theirs.hashes[other] === hash && samePhrase(a, ours.places[one] ?? 0, b, theirs.places[other] ?? 0))
        return PHRASE;
  }
  return 0;
};

const voicePoints = (a: Statement, b: Statement): number =>
  a.speaker !== null && a.speaker === b.speaker && !a.speaker.startsWith('unnamed:') ? VOICE : 0;

/** Empty where no date is told. */
const dateKey = onceEach(({ date }) => (date === null ? '' : `${date.from} ${date.to}`));
const width = onceEach(({ date }) => (date === null ? 0 : widthInDays(date)));

/** What the two have in common but for their dates, in points. It rests on the two alone. */
export interface Shared {
  readonly told: number;
  readonly phrase: number;
  /** Names, voices, and what neither grants. */
  readonly beside: readonly [number, number, number];
  /** Words that are no names, figures among them; by number. */
  readonly words: number;
  readonly runs: number;
  /** Of the figure that both give. */
  readonly figure: number;
  readonly nearness: number;
}

export interface Points {
  shared(a: Statement, b: Statement): Shared;
  /** How telling its day is in this story: 0 to 1. A day that half the story is dated to tells as little as a word that stands everywhere. */
  rarity(one: Statement): number;
}

/** What a day that both tell of is worth at most: 0 to 1; 0: they have none in common, or none that would tell. */
export const dayInCommon = (a: Statement, b: Statement): number => {
  if (a.date === null || b.date === null || a.datesSpeech || b.datesSpeech || intersection(a.date, b.date) === null)
    return 0;
  const widest = Math.max(width(a), width(b));
  if (widest > A_YEAR) return 0;
  if (dateKey(a) === dateKey(b)) return 1;
  return widest > A_MONTH ? 0 : WITHIN;
};

/** `day`: points of the day. `facts`: those of what is told, names left out. */
export const allPoints = (
  { told, phrase, beside }: Shared,
  day: number,
): { readonly points: number; readonly facts: number } => {
  const facts = told + day + phrase;
  return { facts, points: facts + beside[0] + beside[1] + beside[2] };
};

/** A word that no statement holds: the most that one can weigh. */
const UNHEARD = '\u0000';

const datesIn: Reader<string> = ({ statements }) =>
  statements.flatMap((one) => (one.date === null ? [] : [dateKey(one)]));

export const pointsOf = (story: StoryFeatures): Points => {
  const { statements, weight, names } = story;
  const most = weight(UNHEARD);
  const dated = new Map<string, number>();
  for (const key of ofEachArticle(story, datesIn)) dated.set(key, (dated.get(key) ?? 0) + 1);
  const all = Math.log(1 + statements.length);
  const rare = new Map([...dated].map(([key, count]) => [key, Math.log(1 + statements.length / count) / all]));
  const { conceptOf } = numberingOf(weight);
  // By number of the concept.
  const worths: number[] = [];
  const isName: boolean[] = [];
  const learn = (last: number): void => {
    for (let number = worths.length; number <= last; number += 1) {
      const concept = conceptOf(number);
      isName.push(names.has(concept));
      worths.push((weight(concept) / most) * (names.has(concept) ? A_NAME : 1));
    }
  };
  return {
    rarity: (one) => rare.get(dateKey(one)) ?? 1,
    shared(a, b) {
      let [words, wordPoints, namePoints, runs] = [0, 0, 0, 0];
      let [best, all, named] = [0, 0, true];
      const close = (): void => {
        if (runs === 0) return;
        const points = best + FURTHER * (all - best);
        if (named) namePoints += points;
        else {
          words += 1;
          wordPoints += points;
        }
      };
      eachShared(a, b, weight, (concept, goesOn) => {
        if (!goesOn) {
          close();
          runs += 1;
          [best, all, named] = [0, 0, true];
        }
        if (concept >= worths.length) learn(concept);
        const worth = worths[concept] ?? 0;
        best = Math.max(best, worth);
        all += worth;
        named &&= isName[concept] === true;
      });
      close();
      const figure = figurePoints(a, b);
      return {
        told: wordPoints + figure,
        phrase: words > 0 ? phrasePoints(a, b) : 0,
        beside: [
          Math.min(namePoints, NAMES_AT_MOST),
          words > 0 ? voicePoints(a, b) : 0,
          saysNo(a) && saysNo(b) ? BOTH_SAY_NO : 0,
        ],
        words: words + (figure > 0 ? 1 : 0),
        runs,
        figure,
        nearness: cosine(toldBy(a), toldBy(b), weight),
      };
    },
  };
};
