/** Written dates: "December 29, 2025", "29 December", "3 to 5 May", "2025-12-24", "12/24/2025", "December 2025", "October last year", "May". */
import { numberOf } from '../numerals/numeral.ts';
import type { Term } from '../numerals/scan.ts';
import { dayFrom, dayValue, inYear, isDay } from './calendar-value.ts';
import { type Expression, gluedAt, type Reading, type Rule, wordAt } from './expression.ts';
import { WEEKDAYS } from './lexicon.ts';
import { afterJoint, type Piece, readDayNumber, readMonth, readYearNumber } from './month-day.ts';
import { readOuterYear } from './outer-unit.ts';

const JOINERS = new Set(['and', 'to', 'or', 'through', 'until', '-', '–', '—', '/', '&']);

export function dayExpression(
  month: number,
  day: number,
  year: number | null,
  weekday: number | null = null,
): Expression | null {
  if (year === null) {
    return isDay(2000, month, day)
      ? { kind: 'recurring', which: { unit: 'day', month, day, weekday }, direction: null, within: null }
      : null;
  }
  return isDay(year, month, day) ? { kind: 'known', value: dayValue(dayFrom(year, month, day)) } : null;
}

/** A year right after a date, after a comma or "of": "December 29, 2025". A following day, month or count is none. */
function yearAfter(terms: readonly Term[], at: number): Piece | null {
  return readYearNumber(terms, afterJoint(terms, at));
}

const within = (expression: Expression, outer: ReturnType<typeof readOuterYear>): Expression =>
  outer !== null && expression.kind === 'recurring' ? { ...expression, within: outer.within } : expression;

/** "Dec. 18, a Thursday": the weekday tells no other day. */
const afterWeekday = (terms: readonly Term[], at: number): number =>
  wordAt(terms, at) === ',' && wordAt(terms, at + 1) === 'a' && WEEKDAYS.has(wordAt(terms, at + 2)) ? at + 3 : at;

/** What follows a month and a day: a year, "this year", or nothing. */
function finishDay(terms: readonly Term[], month: number, day: number, at: number): Reading | null {
  const year = yearAfter(terms, at);
  const expression = dayExpression(month, day, year?.value ?? null);
  if (expression === null) return null;
  const outer = year === null ? readOuterYear(terms, at) : null;
  return { end: afterWeekday(terms, year?.end ?? outer?.end ?? at), expression: within(expression, outer) };
}

const monthFirst: Rule = (terms, at) => {
  const month = readMonth(terms, at);
  const day = month && readDayNumber(terms, month.end);
  return month && day && finishDay(terms, month.value, day.value, day.end);
};

/** "29 December 2025", "the 29th of December", and the first of "3 to 5 May", "24 and 25 December". */
const dayFirst: Rule = (terms, at) => {
  const day = readDayNumber(terms, at);
  if (day === null) return null;
  const month = readMonth(terms, afterJoint(terms, day.end));
  if (month !== null)
    return wordAt(terms, day.end) === ',' ? null : finishDay(terms, month.value, day.value, month.end);
  const second = JOINERS.has(wordAt(terms, day.end)) ? readDayNumber(terms, day.end + 1) : null;
  const shared = second && readMonth(terms, second.end);
  if (shared === null) return null;
  const whole = finishDay(terms, shared.value, day.value, shared.end);
  return whole && { ...whole, end: day.end };
};

const isoDate: Rule = (terms, at) => {
  if (terms[at]?.kind !== 'number') return null;
  const [year, dash, month, dash2, day] = terms.slice(at, at + 5);
  if (year?.text.length !== 4 || month?.text.length !== 2 || day?.text.length !== 2) return null;
  if (dash?.text !== '-' || dash2?.text !== '-' || !dash.glued || !month.glued || !dash2.glued || !day.glued)
    return null;
  const numbers = [year, month, day].map(({ text }) => numberOf(text));
  const expression = dayExpression(numbers[1] ?? 0, numbers[2] ?? 0, numbers[0] ?? 0);
  return expression && { end: at + 5, expression };
};

/** "12/24/2025" month first as in American papers, day first when only that makes a date. */
const slashedDate: Rule = (terms, at) => {
  if (terms[at]?.kind !== 'number') return null;
  const [first, slash, second, slash2, year] = terms.slice(at, at + 5);
  if (first?.kind !== 'number' || second?.kind !== 'number' || year?.kind !== 'number' || year.text.length !== 4)
    return null;
  if (!/^[/.]$/.test(slash?.text ?? '') || slash?.text !== slash2?.text || !second.glued || !year.glued) return null;
  const [a, b, y] = [first, second, year].map(({ text }) => numberOf(text) ?? 0) as [number, number, number];
  const expression = dayExpression(a, b, y) ?? dayExpression(b, a, y);
  return expression && { end: at + 5, expression };
};

/** "2025", when the month stands in "March and April 2025". */
function sharedYear(terms: readonly Term[], at: number): number | null {
  const other = JOINERS.has(wordAt(terms, at)) ? readMonth(terms, at + 1) : null;
  return other && (yearAfter(terms, other.end)?.value ?? null);
}

const monthAlone: Rule = (terms, at) => {
  const month = readMonth(terms, at);
  if (month === null) return null;
  const year = yearAfter(terms, month.end);
  if (year !== null)
    return { end: year.end, expression: { kind: 'known', value: inYear('month', year.value, month.value) } };
  const outer = readOuterYear(terms, month.end);
  const shared = sharedYear(terms, month.end);
  if (shared !== null)
    return { end: month.end, expression: { kind: 'known', value: inYear('month', shared, month.value) } };
  const which = { unit: 'month', nth: month.value } as const;
  return {
    end: outer?.end ?? month.end,
    expression: { kind: 'recurring', which, direction: null, within: outer?.within ?? null },
  };
};

const RULES = [isoDate, slashedDate, monthFirst, dayFirst];

/** A date that names a day. */
export const calendarDay: Rule = (terms, at) => {
  for (const rule of RULES) {
    const reading = rule(terms, at);
    if (reading !== null) return reading;
  }
  return null;
};

/** A month, with or without a year. Whether a lone "May" is one is decided by `isMonthHere`. */
export const calendarMonth: Rule = (terms, at) =>
  gluedAt(terms, at) && wordAt(terms, at - 1) !== '-' ? null : monthAlone(terms, at);
