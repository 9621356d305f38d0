/** Reads a number written in digits or words: "30", "1,200", "twenty-four", "2 1/2", "a couple of". It must not know what is counted. */
import type { Term } from './scan.ts';

export interface Numeral {
  /** null: an unknown plural ("several", "a few"). */
  readonly value: number | null;
  /** Index of the first term after it. */
  readonly end: number;
  /** "a couple of", "several": the words give no exact count. */
  readonly vague: boolean;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);
/** No number in an article needs more digits; beyond them doubles lose the last ones. */
const MAX_DIGITS = 15;
const [COMMA, ZERO, NINE] = [44, 48, 57];

const lowerAt = (terms: readonly Term[], at: number): string => terms[at]?.lower ?? '';

/** "1,745,000" → 1745000; null when it is no plain number ("1.2.3", too long). */
export function numberOf(text: string): number | null {
  // Most terms are words.
  const first = text.charCodeAt(0);
  if (first !== COMMA && !(first >= ZERO && first <= NINE)) return null;
  const plain = text.replaceAll(',', '');
  if (plain.length > MAX_DIGITS + 1 || !/^[0-9]+(?:\.[0-9]+)?$/.test(plain)) return null;
  return Number(plain);
}

function digits(terms: readonly Term[], at: number): Numeral | null {
  const first = terms[at];
  if (first?.kind !== 'number') return null;
  const value = numberOf(first.text);
  if (value === null) return null;
  const glyph = FRACTIONS.get(lowerAt(terms, at + 1));
  if (glyph !== undefined) return { value: value + glyph, end: at + 2, vague: false };
  const top = numberOf(terms[at + 1]?.text ?? '');
  const bottom = numberOf(terms[at + 3]?.text ?? '');
  if (top !== null && bottom !== null && top > 0 && top < bottom && bottom <= 8 && lowerAt(terms, at + 2) === '/') {
    return { value: value + top / bottom, end: at + 4, vague: false };
  }
  return { value, end: at + 1, vague: false };
}

/** "twenty-four", "a hundred and six", "three hundred thousand": additive below a thousand, then magnitudes. */
function spelled(terms: readonly Term[], at: number): Numeral | null {
  let total = 0;
  let group = 0;
  let end = at;
  let previous = Number.POSITIVE_INFINITY;
  for (let here = at; here < terms.length && here < at + 12; ) {
    const word = lowerAt(terms, here);
    const small = SMALL.get(word);
    const magnitude = MAGNITUDES.get(word);
    if (
      small !== undefined &&
      (end === at || previous === 100 || (previous >= 20 && previous < 100 && small < 10) || previous >= 1_000)
    ) {
      group += small;
      previous = small;
    } else if (magnitude !== undefined && end > at && group > 0) {
      if (magnitude === 100) group *= 100;
      else {
        total += group * magnitude;
        group = 0;
      }
      previous = magnitude;
    } else break;
    here += 1;
    end = here;
    const joiner = lowerAt(terms, here);
    const next = lowerAt(terms, here + 1);
    if (joiner === '-' && SMALL.has(next) && previous >= 20 && previous < 100) here += 1;
    else if (joiner === 'and' && previous === 100 && SMALL.has(next)) here += 1;
  }
  return end === at ? null : { value: total + group, end, vague: false };
}

const VAGUE = new Set(['several', 'few', 'many', 'some', 'numerous', 'multiple', 'countless']);

/** Every word that a number phrase can begin with, "a" and "an" left out. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...SMALL.keys(), ...VAGUE, 'couple']);

/** A number phrase beginning at `at`, or null. "a"/"an" counts as one only with `article`. */
export function readNumeral(terms: readonly Term[], at: number, { article = false } = {}): Numeral | null {
  const word = lowerAt(terms, at);
  const next = lowerAt(terms, at + 1);
  if (word === 'a' || word === 'an') {
    if (next === 'couple') return { value: 2, end: lowerAt(terms, at + 2) === 'of' ? at + 3 : at + 2, vague: true };
    if (next === 'few') return { value: null, end: at + 2, vague: true };
    if (next === 'dozen') return { value: 12, end: at + 2, vague: false };
    const magnitude = MAGNITUDES.get(next);
    if (magnitude !== undefined) return { value: magnitude, end: at + 2, vague: false };
    return article ? { value: 1, end: at + 1, vague: false } : null;
  }
  if (word === 'couple' && next === 'of') return { value: 2, end: at + 2, vague: true };
  if (VAGUE.has(word)) return { value: null, end: at + 1, vague: true };
  const number = digits(terms, at) ?? spelled(terms, at);
  if (number?.value == null) return number;
  const after = lowerAt(terms, number.end);
  const magnitude = terms[at]?.kind === 'number' ? MAGNITUDES.get(after) : undefined;
  if (magnitude !== undefined) return { ...number, value: number.value * magnitude, end: number.end + 1 };
  if (after === 'dozen') return { ...number, value: number.value * 12, end: number.end + 1 };
  const half = after === 'and' && lowerAt(terms, number.end + 1) === 'a' && lowerAt(terms, number.end + 2) === 'half';
  return half ? { ...number, value: number.value + 0.5, end: number.end + 3 } : number;
}
