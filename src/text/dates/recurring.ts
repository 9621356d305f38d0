/** Which December, which Wednesday: the occurrence of a recurring date that a text means, the past by default. */
import { type Day, dayNumber } from '../../domain/interval.ts';
import {
  type CalendarValue,
  containing,
  dayFrom,
  dayValue,
  intervalOf,
  inYear,
  isDay,
  weekdayOf,
  yearOf,
} from './calendar-value.ts';
import type { Direction, Recurring } from './expression.ts';
import { holidayIn } from './holiday.ts';
import type { Tense } from './tense.ts';

/**
 * A date without a year this near ahead, and last gone by in the year before, is meant ahead: of the one behind a paper
 * says "last". A past verb outweighs that for months, not for days.
 */
const NEAR_AHEAD = 60;

function inOneYear(which: Recurring, year: number): CalendarValue | null {
  if (which.unit === 'weekday') return null;
  if (which.unit === 'holiday') {
    const day = holidayIn(which.name, year);
    return day === null ? null : dayValue(day);
  }
  if (which.unit !== 'day') return inYear(which.unit, year, which.nth);
  return isDay(year, which.month, which.day) ? dayValue(dayFrom(year, which.month, which.day)) : null;
}

function weekdayNear(
  weekday: number,
  publication: Day,
  direction: Direction | null,
  tense: Tense | null,
): CalendarValue {
  const today = dayNumber(publication);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (direction === -1) return { unit: 'day', index: today - (back === 0 ? 7 : back) };
  if (direction === 1) return { unit: 'day', index: today + (ahead === 0 ? 7 : ahead) };
  if (direction === 0 && tense === null) return { unit: 'day', index: today - weekdayOf(today) + weekday };
  return { unit: 'day', index: tense === 'future' || tense === 'present' ? today + ahead : today - back };
}

/** A written weekday tells the year: "Saturday, April 25". */
function byWeekday(which: Recurring, year: number): CalendarValue | null {
  if (which.unit !== 'day' || which.weekday === null) return null;
  for (const candidate of [year, year - 1, year + 1]) {
    const value = inOneYear(which, candidate);
    if (value !== null && weekdayOf(value.index) === which.weekday) return value;
  }
  return null;
}

/** Quarters are reported after they end: the present one or the next one is this year's, a later one last year's. */
function quarterNear(nth: number, publication: Day, tense: Tense | null): CalendarValue {
  const year = yearOf(publication);
  const now = (containing('quarter', publication).index % 4) + 1;
  if (nth > now + 1 && tense !== 'future') return inYear('quarter', year - 1, nth);
  return inYear('quarter', tense === 'future' && nth < now - 1 ? year + 1 : year, nth);
}

/** The value meant; null when no such day exists near. */
export function occurrence(
  which: Recurring,
  publication: Day,
  direction: Direction | null,
  tense: Tense | null,
): CalendarValue | null {
  if (which.unit === 'weekday') return weekdayNear(which.weekday, publication, direction, tense);
  if (which.unit === 'quarter' && direction === null) return quarterNear(which.nth, publication, tense);
  const told = direction === null ? byWeekday(which, yearOf(publication)) : null;
  if (told !== null) return told;
  const unit = which.unit === 'holiday' ? 'day' : which.unit;
  const present = containing(unit, publication).index;
  if (direction === 0) return inOneYear(which, yearOf(publication));
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((offset) => inOneYear(which, yearOf(publication) + offset))
    .filter((value) => value !== null);
  const behind =
    candidates.filter(({ index }) => (direction === -1 ? index < present : index <= present)).at(-1) ?? null;
  const ahead = candidates.find(({ index }) => (direction === 1 ? index > present : index >= present)) ?? null;
  if (direction !== null) return direction === -1 ? behind : ahead;
  if (tense === 'future' || behind === null) return ahead;
  if (ahead === null || (tense === 'past' && unit !== 'day')) return behind;
  const days = unit === 'day' ? 1 : unit === 'month' ? 31 : 92;
  const far = (present - behind.index) * days > 250 && (intervalOf(behind)?.to ?? '') < publication.slice(0, 4);
  return far && (ahead.index - present) * days <= NEAR_AHEAD ? ahead : behind;
}

/** "October last year", "Wednesday of next week": the occurrence inside that unit, `start` being its first day. */
export function occurrenceWithin(which: Recurring, start: Day): CalendarValue | null {
  return which.unit === 'weekday'
    ? { unit: 'day', index: dayNumber(start) - weekdayOf(dayNumber(start)) + which.weekday }
    : inOneYear(which, yearOf(start));
}
