/** The year or week that a date is put into after it: "October last year", "Wednesday of next week", "in March that year". */
import type { Term } from '../numerals/scan.ts';
import { type Anchor, type Direction, wordAt } from './expression.ts';

export interface Outer {
  readonly within: { readonly unit: 'week' | 'year'; readonly by: Direction; readonly from: Anchor };
  readonly end: number;
}

const DETERMINERS: ReadonlyMap<string, { by: Direction; from: Anchor }> = new Map([
  ['last', { by: -1, from: 'publication' }],
  ['this', { by: 0, from: 'publication' }],
  ['next', { by: 1, from: 'publication' }],
  ['that', { by: 0, from: 'reference' }],
]);

function readOuter(terms: readonly Term[], at: number, unit: 'week' | 'year'): Outer | null {
  let here = at;
  if (wordAt(terms, here) === ',') here += 1;
  if (wordAt(terms, here) === 'of') here += 1;
  const found = DETERMINERS.get(wordAt(terms, here));
  const next = terms[here + 2];
  // "October last year's" still is last year's October; "last year-end" is not the year.
  if (found === undefined || wordAt(terms, here + 1) !== unit || (next?.text === '-' && next.glued)) return null;
  return { within: { unit, ...found }, end: here + 2 };
}

export const readOuterYear = (terms: readonly Term[], at: number): Outer | null => readOuter(terms, at, 'year');
export const readOuterWeek = (terms: readonly Term[], at: number): Outer | null => readOuter(terms, at, 'week');
