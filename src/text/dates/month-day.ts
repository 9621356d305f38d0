/** The pieces of a written date: a month's name, a day's number, a year. "May" and "March" are also words; the caller decides alone-standing ones. */
import { numberOf } from '../numerals/numeral.ts';
import type { Term } from '../numerals/scan.ts';
import { gluedAt, wordAt } from './expression.ts';
import { MONTHS, SHORT_MONTHS } from './lexicon.ts';

export interface Piece {
  readonly value: number;
  /** Index of the first term after it. */
  readonly end: number;
}

const CAPITAL = /^\p{Lu}/u;
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);
/** "In March 20 people died" is no March 20. */
const COUNTED = new Set(
  'percent per % people men women children million billion trillion dollars times points votes other'.split(' '),
);

/** "December", "Dec.", "Dec" before a number. Not "Mar-a-Lago", not "may". */
export function readMonth(terms: readonly Term[], at: number): Piece | null {
  const term = terms[at];
  if (term?.kind !== 'word' || !CAPITAL.test(term.text)) return null;
  const month = MONTHS.get(term.lower);
  if (month !== undefined) return { value: month, end: at + 1 };
  const short = SHORT_MONTHS.get(term.lower);
  if (short === undefined) return null;
  const dotted = wordAt(terms, at + 1) === '.' && gluedAt(terms, at + 1);
  if (dotted && (terms[at + 2]?.kind === 'number' || !terms[at + 2]?.opens)) return { value: short, end: at + 2 };
  return terms[at + 1]?.kind === 'number' ? { value: short, end: at + 1 } : null;
}

/** 1 to 31, "29th" included; no part of a clock time, a score or a count. */
export function readDayNumber(terms: readonly Term[], at: number): Piece | null {
  const term = terms[at];
  if (term?.kind !== 'number' || term.text.length > 2) return null;
  const value = numberOf(term.text);
  if (value === null || value < 1 || value > 31) return null;
  const next = wordAt(terms, at + 1);
  if (gluedAt(terms, at + 1)) {
    if (SUFFIXES.has(next)) return { value, end: at + 2 };
    const time = next === ':' && gluedAt(terms, at + 2) && terms[at + 2]?.kind === 'number';
    if (time || next === '%' || terms[at + 1]?.kind === 'word') return null;
  }
  if (COUNTED.has(next)) return null;
  return { value, end: at + 1 };
}

/** A year of four digits, or "'98". */
export function readYearNumber(terms: readonly Term[], at: number): Piece | null {
  const term = terms[at];
  if (term?.kind === 'number' && term.text.length === 4) {
    const value = numberOf(term.text);
    const worded = gluedAt(terms, at + 1) && terms[at + 1]?.kind === 'word';
    return value !== null && value >= 1000 && value <= 2999 && !worded ? { value, end: at + 1 } : null;
  }
  if (!/^['’‘]$/.test(wordAt(terms, at)) || terms[at + 1]?.text.length !== 2 || !gluedAt(terms, at + 1)) return null;
  const value = numberOf(terms[at + 1]?.text ?? '');
  const worded = gluedAt(terms, at + 2) && terms[at + 2]?.kind === 'word';
  return value === null || worded ? null : { value: value + (value < 40 ? 2000 : 1900), end: at + 2 };
}

/** Index after "," or "of" between the parts of one date, or `at`. */
export const afterJoint = (terms: readonly Term[], at: number): number =>
  wordAt(terms, at) === ',' || wordAt(terms, at) === 'of' ? at + 1 : at;
