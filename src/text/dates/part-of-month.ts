/** Parts of a month that are told by number: "the first week of April", "the second half of November", "the last days of May 2024". */
import type { Narrowing, Reading, Rule } from './expression.ts';
import { wordAt } from './expression.ts';

/** Days 1–7, 8–14 and so on; the last week is the last seven days. */
const WEEKS: ReadonlyMap<string, Narrowing> = new Map([
  ['first', 'week-1'],
  ['second', 'week-2'],
  ['third', 'week-3'],
  ['fourth', 'week-4'],
  ['last', 'last-week'],
  ['final', 'last-week'],
]);
const HALVES: ReadonlyMap<string, Narrowing> = new Map([
  ['first', 'first-half'],
  ['second', 'second-half'],
]);
const DAYS: ReadonlyMap<string, Narrowing> = new Map([
  ['first', 'week-1'],
  ['last', 'last-week'],
  ['final', 'last-week'],
]);
const UNITS: ReadonlyMap<string, ReadonlyMap<string, Narrowing>> = new Map([
  ['week', WEEKS],
  ['half', HALVES],
  ['days', DAYS],
]);

/** `month` reads the month after "of". */
export const partOfMonth =
  (month: Rule): Rule =>
  (terms, at): Reading | null => {
    const from = wordAt(terms, at) === 'the' ? at + 1 : at;
    const narrowing = UNITS.get(wordAt(terms, from + 1))?.get(wordAt(terms, from));
    if (narrowing === undefined || wordAt(terms, from + 2) !== 'of') return null;
    const reading = month(terms, from + 3);
    return reading === null ? null : { ...reading, narrowing };
  };
