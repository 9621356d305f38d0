/** Walks a text's terms and reads every phrase of time, left to right, without overlap. It must not know when the text was written. */

import { dayOf } from '../../domain/interval.ts';
import { numberOf } from '../numerals/numeral.ts';
import type { Term } from '../numerals/scan.ts';
import { dayExpression } from './calendar-date.ts';
import { monthOf, yearOf } from './calendar-value.ts';
import { gluedAt, type Reading, wordAt } from './expression.ts';
import { mayOpen } from './may-open.ts';
import { readDayNumber, readMonth } from './month-day.ts';
import { timePhrase } from './time-phrase.ts';

export interface PlacedReading extends Reading {
  /** Index of its first term. */
  readonly at: number;
}

const JOINERS = new Set(['and', 'to', 'or', 'through', 'until', '-', '–', '—', '&']);

/** "25" in "April 24 and 25" and "July 4-6"; "92" in "1990-92". */
function secondOf(terms: readonly Term[], first: Reading): Reading | null {
  const { expression, end } = first;
  if (first.clock !== undefined || !JOINERS.has(wordAt(terms, end))) return null;
  const dash = /^[-–]$/.test(wordAt(terms, end)) && gluedAt(terms, end);
  if (expression.kind === 'known' && expression.value.unit === 'year') {
    const short = terms[end + 1];
    if (!dash || short?.kind !== 'number' || short.text.length !== 2 || !short.glued) return null;
    const year = Math.floor(expression.value.index / 100) * 100 + (numberOf(short.text) ?? 0);
    return year <= expression.value.index
      ? null
      : { end: end + 2, expression: { kind: 'known', value: { unit: 'year', index: year } } };
  }
  const day = readDayNumber(terms, end + 1);
  const follow = terms[day?.end ?? end];
  if (day === null || readMonth(terms, day.end) !== null) return null;
  // "on May 3 and 12 others": a count follows; what closes the phrase makes it a day.
  if (
    !dash &&
    follow !== undefined &&
    follow.kind !== 'mark' &&
    !/^(?:in|at|and|to|for|with|when|as|by)$/.test(follow.lower)
  )
    return null;
  if (expression.kind === 'recurring' && expression.which.unit === 'day') {
    const second = dayExpression(expression.which.month, day.value, null);
    return second?.kind === 'recurring'
      ? { end: day.end, expression: { ...second, direction: expression.direction, within: expression.within } }
      : null;
  }
  if (expression.kind !== 'known' || expression.value.unit !== 'day') return null;
  const base = dayOf(expression.value.index);
  const second = dayExpression(monthOf(base), day.value, yearOf(base));
  return second && { end: day.end, expression: second };
}

export function readTimes(terms: readonly Term[]): PlacedReading[] {
  const found: PlacedReading[] = [];
  let at = 0;
  while (at < terms.length) {
    const reading = mayOpen(terms, at) ? timePhrase(terms, at) : null;
    if (reading === null) {
      at += 1;
      continue;
    }
    found.push({ ...reading, at });
    at = reading.end;
    const second = secondOf(terms, reading);
    if (second !== null) {
      found.push({ ...second, at: reading.end + 1 });
      at = second.end;
    }
  }
  return found;
}
