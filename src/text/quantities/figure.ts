/** The figure itself: "107", "twenty-four", "3.5 million", "10 to 15", "dozens of", "tens of thousands of", "a third of". */
import { MAGNITUDES, NUMBER_WORDS, readNumeral } from '../numerals/numeral.ts';
import type { Term } from '../numerals/scan.ts';
import type { Range } from './bound.ts';
import { isPlural } from './plural.ts';

export interface Figure extends Range {
  readonly end: number;
  /** "percent" for fractions, a currency for money; null: what follows says it. */
  readonly unit: string | null;
  /** Written "one": often a pronoun. */
  readonly one: boolean;
}

const word = (terms: readonly Term[], at: number): string => terms[at]?.lower ?? '';

const PLURALS: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1_000],
  ['millions', 1_000_000],
  ['billions', 1_000_000_000],
  ['trillions', 1_000_000_000_000],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
]);

/** "dozens" is two dozen or more: a lower bound that nobody counted. */
function plural(terms: readonly Term[], at: number): Figure | null {
  const tens = TENS.get(word(terms, at));
  const size = PLURALS.get(word(terms, at + 2));
  if (tens !== undefined && word(terms, at + 1) === 'of' && size !== undefined && size > tens) {
    const end = word(terms, at + 3) === 'of' ? at + 4 : at + 3;
    return { min: 2 * tens * size, max: null, approximate: true, end, unit: null, one: false };
  }
  const plain = PLURALS.get(word(terms, at));
  if (plain === undefined) return null;
  const of = word(terms, at + 1) === 'of';
  return { min: 2 * plain, max: null, approximate: true, end: of ? at + 2 : at + 1, unit: null, one: false };
}

/** "several hundred", "a few dozen". */
function several(terms: readonly Term[], at: number): Figure | null {
  const few = word(terms, at) === 'a' && word(terms, at + 1) === 'few';
  const here = few ? at + 2 : at + 1;
  if (!few && !/^(?:several|many|few)$/.test(word(terms, at))) return null;
  const size = word(terms, here) === 'dozen' ? 12 : MAGNITUDES.get(word(terms, here));
  return size === undefined
    ? null
    : { min: 2 * size, max: null, approximate: true, end: here + 1, unit: null, one: false };
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

const round = (value: number): number => Math.round(value * 10) / 10;

/** "a third of", "two-thirds", "three quarters", "half of": a share, as percent. */
function share(terms: readonly Term[], at: number): Figure | null {
  if (word(terms, at) === 'half' && (word(terms, at + 1) === 'of' || word(terms, at + 1) === 'the')) {
    return { min: 50, max: 50, approximate: true, end: at + 1, unit: 'percent', one: false };
  }
  const numeral = readNumeral(terms, at, { article: true });
  if (numeral?.value == null || numeral.value > 9) return null;
  const here = word(terms, numeral.end) === '-' ? numeral.end + 1 : numeral.end;
  const part = PARTS.get(word(terms, here));
  const many = word(terms, here).endsWith('s');
  if (part === undefined || numeral.value >= part || numeral.value > 1 !== many) return null;
  // "a third term" counts terms, "a third of" and "two thirds" share.
  if (!many && word(terms, here + 1) !== 'of') return null;
  const value = round((100 * numeral.value) / part);
  return { min: value, max: value, approximate: true, end: here + 1, unit: 'percent', one: false };
}

const MOST_IN = 100;

/** "one in five patients": a share, as percent. */
function oneIn(terms: readonly Term[], at: number): Figure | null {
  const part = readNumeral(terms, at);
  if (part?.value == null || word(terms, part.end) !== 'in') return null;
  const whole = readNumeral(terms, part.end + 1);
  if (whole?.value == null || whole.value <= part.value || whole.value > MOST_IN) return null;
  const of = word(terms, whole.end) === 'of' ? whole.end + 2 : whole.end;
  if (![of, of + 1].some((here) => isPlural(word(terms, here)))) return null;
  const value = round((100 * part.value) / whole.value);
  return { min: value, max: value, approximate: true, end: whole.end, unit: 'percent', one: false };
}

/** "half a dozen", "half a million", "a quarter of a million". */
function partOfMagnitude(terms: readonly Term[], at: number): Figure | null {
  const half = word(terms, at) === 'half';
  const quarter = word(terms, at) === 'a' && word(terms, at + 1) === 'quarter' && word(terms, at + 2) === 'of';
  const here = half ? at + 1 : at + 3;
  if (!(half || quarter) || word(terms, here) !== 'a') return null;
  const size = word(terms, here + 1) === 'dozen' ? 12 : MAGNITUDES.get(word(terms, here + 1));
  if (size === undefined) return null;
  const value = size / (half ? 2 : 4);
  return { min: value, max: value, approximate: true, end: here + 2, unit: null, one: false };
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((name, at) => [name, at + 2]),
);
/** "Every second day" tells how often. */
const TIME =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|mornings?|nights?|evenings?|time|summers?|winters?)$/;

/** "every second voter": a share, as percent. */
function everySecond(terms: readonly Term[], at: number): Figure | null {
  const part = word(terms, at) === 'every' ? ORDINALS.get(word(terms, at + 1)) : undefined;
  const counted = terms[at + 2];
  if (part === undefined || counted?.kind !== 'word' || counted.opens || TIME.test(counted.lower)) return null;
  const value = round(100 / part);
  return { min: value, max: value, approximate: true, end: at + 2, unit: 'percent', one: false };
}

interface Plain {
  readonly value: number;
  readonly end: number;
  readonly vague: boolean;
}

/** Magnitudes written at the number: "1.5bn", "50m", "3k". */
const SHORT: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);

export function readPlain(terms: readonly Term[], at: number, money: boolean): Plain | null {
  const numeral = readNumeral(terms, at);
  if (numeral?.value == null) return null;
  const next = terms[numeral.end];
  const short = next?.glued ? SHORT.get(next.lower) : undefined;
  // "5m" is five metres, "$5m" five million.
  if (short !== undefined && (money || next?.lower === 'bn' || next?.lower === 'mn')) {
    return { value: numeral.value * short, end: numeral.end + 1, vague: numeral.vague };
  }
  return { value: numeral.value, end: numeral.end, vague: numeral.vague };
}

/** "rose by 3 to 12" comes to 12; "rose by 3 to 5 percent" is a range. */
function isIncrease(terms: readonly Term[], at: number, end: number): boolean {
  if (word(terms, at - 1) !== 'by') return false;
  const second = readPlain(terms, end + 1, false);
  return second === null || !/^(?:percent|per|%|points?|degrees?|percentage)$/.test(word(terms, second.end));
}

/** A figure with an optional second one: "10 to 15", "20-30", "between 5 and 7" (the caller has read "between"). */
export function readRange(terms: readonly Term[], at: number, money: boolean, between: boolean): Figure | null {
  const first = readPlain(terms, at, money);
  if (first === null) return null;
  // "one hundred" is no pronoun.
  const one = word(terms, at) === 'one' && first.end === at + 1;
  const joiner = word(terms, first.end);
  // "rose from 20 to 30" ends at 30; it is no range.
  const change = word(terms, at - 1) === 'from' || isIncrease(terms, at, first.end);
  const joins = change ? false : between ? joiner === 'and' : /^(?:to|-|–)$/.test(joiner);
  const skip = /^[$€£¥]$/.test(word(terms, first.end + 1)) ? 2 : 1;
  const second = joins ? readPlain(terms, first.end + skip, money) : null;
  if (second === null)
    return { min: first.value, max: first.value, approximate: first.vague, end: first.end, unit: null, one };
  // "3 to 5 million": the magnitude is shared.
  const scale = second.value >= 1000 && first.value < 1000 && MAGNITUDES.has(word(terms, second.end - 1));
  const size = MAGNITUDES.get(word(terms, second.end - 1)) ?? 1;
  const min = scale && first.value < second.value / size ? first.value * size : first.value;
  if (min >= second.value)
    return { min: first.value, max: first.value, approximate: first.vague, end: first.end, unit: null, one };
  return { min, max: second.value, approximate: false, end: second.end, unit: null, one: false };
}

const WORDS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...PLURALS.keys(),
  ...TENS.keys(),
  'half',
  'between',
  'every',
]);
const ARTICLE = /^an?$/;

/** Whether a figure can begin at a term: a cheap look before the rules. */
function mayBeFigure(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term === undefined || term.kind === 'mark') return false;
  if (term.kind === 'number' || WORDS.has(term.lower)) return true;
  if (!ARTICLE.test(term.lower)) return false;
  const next = word(terms, at + 1);
  return PARTS.has(next) || MAGNITUDES.has(next) || next === 'few' || next === 'couple' || next === 'dozen';
}

/** The figure that begins at `at`, without its bounding words. */
export function readFigure(terms: readonly Term[], at: number): Figure | null {
  if (!mayBeFigure(terms, at)) return null;
  const between = word(terms, at) === 'between';
  if (between) return readRange(terms, at + 1, false, true);
  return (
    partOfMagnitude(terms, at) ??
    everySecond(terms, at) ??
    share(terms, at) ??
    oneIn(terms, at) ??
    several(terms, at) ??
    plural(terms, at) ??
    readRange(terms, at, false, false)
  );
}
