/** Gives a reading its place in the calendar, from the publication's day, the date told before it and the tense around it. */
import type { DateBasis, Day } from '../../domain/interval.ts';
import { type CalendarUnit, type CalendarValue, containing, intervalOf, timexOf, yearOf } from './calendar-value.ts';
import type { Anchor, Expression, Recurring } from './expression.ts';
import { occurrence, occurrenceWithin } from './recurring.ts';
import type { Tense } from './tense.ts';

export interface Setting {
  /** null: nobody knows when the text was written. */
  readonly publication: Day | null;
  /** The calendar date told last in the text. */
  readonly reference: CalendarValue | null;
  /** The quarter told last, for "the quarter" and "a year earlier" in a company's report. */
  readonly quarter: CalendarValue | null;
  /** Nothing longer than a quarter was told since. */
  readonly quarterly: boolean;
  readonly tense: Tense | null;
  /** The day of a time of day told alone, when the words around it give one. */
  readonly clockDay: CalendarValue | null;
}

export interface Resolved {
  readonly value: CalendarValue | null;
  /** TIMEX3 value when there is no place in the calendar. */
  readonly timex: string;
  readonly basis: DateBasis;
}

const at = (value: CalendarValue | null | '', basis: DateBasis, fallback: string): Resolved => {
  const known = value && intervalOf(value) !== null ? value : null;
  return { value: known, timex: known === null ? fallback : timexOf(known), basis };
};

const UNKNOWN: Readonly<Record<CalendarUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};
const pad = (value: number): string => String(value).padStart(2, '0');

function unknown(which: Recurring): string {
  if (which.unit === 'day') return `XXXX-${pad(which.month)}-${pad(which.day)}`;
  if (which.unit === 'weekday') return `XXXX-WXX-${which.weekday + 1}`;
  if (which.unit === 'month') return `XXXX-${pad(which.nth)}`;
  if (which.unit === 'quarter' || which.unit === 'half') return `XXXX-${which.unit === 'half' ? 'H' : 'Q'}${which.nth}`;
  return which.unit === 'season' ? `XXXX-${['SP', 'SU', 'FA', 'WI'][which.nth - 1]}` : 'XXXX-XX-XX';
}

const firstDay = (value: CalendarValue | null): Day | null =>
  value === null ? null : (intervalOf(value)?.from ?? null);

const ORDER: readonly CalendarUnit[] = [
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
];
const LONG: ReadonlySet<CalendarUnit> = new Set(['month', 'quarter', 'half', 'season', 'year', 'decade', 'century']);

/** The day to count a unit from. From a month no day can be counted: that would make one up. */
function anchorDay({ publication, reference }: Setting, from: Anchor, unit: CalendarUnit): Day | null {
  if (from === 'publication') return publication;
  if (reference === null) return LONG.has(unit) ? publication : null;
  return ORDER.indexOf(reference.unit) <= ORDER.indexOf(unit) ? firstDay(reference) : null;
}

/** "a year earlier" in a report on a quarter is the same quarter a year before. */
function quarterShift(setting: Setting, unit: CalendarUnit, by: number): CalendarValue | null {
  if (unit !== 'year' || setting.quarter === null || !setting.quarterly) return null;
  return { unit: 'quarter', index: setting.quarter.index + by * 4 };
}

function shift(expression: Extract<Expression, { kind: 'shift' }>, setting: Setting): Resolved {
  const { unit, by, from, exact } = expression;
  const basis = from === 'reference' ? 'inferred' : 'relative';
  if (unit === 'quarter' && from === 'reference') {
    const now = setting.publication && containing('quarter', setting.publication);
    const told = setting.quarter ?? (now && { ...now, index: now.index - 1 });
    return at(told && { ...told, index: told.index + by }, basis, UNKNOWN.quarter);
  }
  const quarter = exact ? null : quarterShift(setting, unit, by);
  if (quarter !== null) return at(quarter, basis, UNKNOWN.quarter);
  // "a year earlier" than a month is a month; than a day, that day's year is as much as the words say.
  const reference = from === 'reference' && !exact && setting.reference;
  if (reference && reference.unit === unit) return at({ unit, index: reference.index + by }, basis, UNKNOWN[unit]);
  if (reference && reference.unit === 'month' && unit === 'year')
    return at({ unit: 'month', index: reference.index + by * 12 }, basis, UNKNOWN.month);
  const anchor = anchorDay(setting, from, unit);
  const start = anchor && containing(unit, anchor);
  // "the weekend" told on a weekend is this one.
  const ended =
    unit === 'weekend' && by === -1 && anchor !== null && exact && intervalOf(containing('weekend', anchor));
  if (ended && anchor >= ended.from) return at(start, basis, UNKNOWN[unit]);
  return at(start && { unit, index: start.index + by }, basis, UNKNOWN[unit]);
}

/** "In the summer of 2019 … He came in the autumn": of seasons told in a row the later is of the year of the first. */
function ofToldYear({ which, direction }: Expression & { kind: 'recurring' }, setting: Setting): CalendarValue | null {
  const { reference, publication, tense } = setting;
  const day =
    reference?.unit === 'season' && which.unit === 'season' && direction === null ? firstDay(reference) : null;
  if (day === null || publication === null || tense === 'future' || yearOf(day) >= yearOf(publication)) return null;
  return occurrenceWithin(which, day);
}

function recurring(expression: Extract<Expression, { kind: 'recurring' }>, setting: Setting): Resolved {
  const { which, direction, within } = expression;
  const fallback = unknown(which);
  if (within !== null) {
    const anchor = anchorDay(setting, within.from, within.unit);
    const outer = anchor && containing(within.unit, anchor);
    const start = outer && firstDay({ unit: outer.unit, index: outer.index + within.by });
    const told = start === null ? null : occurrenceWithin(which, start);
    // "That summer" is one gone by: where it would lie ahead, another year is meant.
    const ahead = within.from === 'reference' && (firstDay(told) ?? '') > (setting.publication ?? '9999');
    return at(ahead ? null : told, 'relative', fallback);
  }
  if (expression.from === 'reference') {
    const day = firstDay(setting.reference);
    return at(day && occurrence(which, day, direction, null), 'inferred', fallback);
  }
  if (setting.publication === null) return at(null, 'relative', fallback);
  const told = ofToldYear(expression, setting);
  if (told !== null) return at(told, 'inferred', fallback);
  return at(occurrence(which, setting.publication, direction, setting.tense), 'relative', fallback);
}

/** Never throws; what cannot be placed has `value` null and says with X's what is open. */
export function resolve(expression: Expression, setting: Setting): Resolved {
  switch (expression.kind) {
    case 'known':
      return at(expression.value, 'explicit', 'XXXX');
    case 'recurring':
      return recurring(expression, setting);
    case 'shift':
      return shift(expression, setting);
    case 'around': {
      const base = resolve(expression.base, setting);
      const day = firstDay(base.value);
      const start = day && containing(expression.unit, day);
      return at(
        start && { unit: expression.unit, index: start.index + expression.by },
        base.basis,
        UNKNOWN[expression.unit],
      );
    }
    case 'clock':
      return at(setting.clockDay, 'inferred', UNKNOWN.day);
    case 'same':
      return at(setting.reference, 'inferred', UNKNOWN.day);
    default:
      return { value: null, timex: expression.timex, basis: 'relative' };
  }
}
