/** A place in the calendar as a unit and an ordinal, so that "the month before" is a subtraction. Proleptic Gregorian, years 1 to 9999. */
import { type Day, type DayInterval, dayNumber, dayOf } from '../../domain/interval.ts';

export type CalendarUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** `index` counts units: days and weeks since 1970, months, quarters, halves and seasons since year 0, and so on. */
export interface CalendarValue {
  readonly unit: CalendarUnit;
  readonly index: number;
}

/** How many of the unit a year holds, for those that divide it. */
const PER_YEAR = { month: 12, quarter: 4, half: 2, season: 4 } as const;
/** 1969-12-29, the Monday of the week of 1970-01-01, as a day number. */
const FIRST_MONDAY = -3;
export const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'] as const;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
export const dayFrom = (year: number, month: number, day: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
/** Monday is 0. */
export const weekdayOf = (number: number): number => (((number - FIRST_MONDAY) % 7) + 7) % 7;

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export const dayValue = (day: Day): CalendarValue => ({ unit: 'day', index: dayNumber(day) });
export const yearValue = (year: number): CalendarValue => ({ unit: 'year', index: year });
/** `nth` counts from 1: month 12, quarter 4, half 2, season 1 (spring) to 4 (winter, which ends in the next year). */
export const inYear = (unit: 'month' | 'quarter' | 'half' | 'season', year: number, nth: number): CalendarValue => ({
  unit,
  index: year * PER_YEAR[unit] + nth - 1,
});

/** The unit that a day falls in. */
export function containing(unit: CalendarUnit, day: Day): CalendarValue {
  const year = yearOf(day);
  const month = monthOf(day);
  const number = dayNumber(day);
  if (unit === 'day') return { unit, index: number };
  if (unit === 'week' || unit === 'weekend') return { unit, index: Math.floor((number - FIRST_MONDAY) / 7) };
  if (unit === 'month') return inYear(unit, year, month);
  if (unit === 'quarter') return inYear(unit, year, Math.ceil(month / 3));
  if (unit === 'half') return inYear(unit, year, month <= 6 ? 1 : 2);
  if (unit === 'season') return { unit, index: Math.floor((year * 12 + month - 3) / 3) };
  if (unit === 'year') return yearValue(year);
  return { unit, index: Math.floor(year / (unit === 'decade' ? 10 : 100)) };
}

/** Twelve months of a year begin at month index `first`; the interval is `count` months long. */
function months(first: number, count: number): DayInterval {
  const last = first + count - 1;
  const lastYear = Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  return {
    from: dayFrom(Math.floor(first / 12), (first % 12) + 1, 1),
    to: dayFrom(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

/** The days of a value; null outside the years 1 to 9999. A century runs from its year 00 to 99, as TIMEX3 writes it. */
export function intervalOf({ unit, index }: CalendarValue): DayInterval | null {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') {
    const first = unit === 'day' ? index : index * 7 + FIRST_MONDAY + (unit === 'weekend' ? 5 : 0);
    const last = first + { day: 0, week: 6, weekend: 1 }[unit];
    if (first < -719_162 || last > 2_932_896) return null;
    return { from: dayOf(first), to: dayOf(last) };
  }
  const span = { month: 1, quarter: 3, half: 6, season: 3, year: 12, decade: 120, century: 1200 }[unit];
  const first = index * span + (unit === 'season' ? 2 : 0);
  return first < 12 || first + span > 120_000 ? null : months(first, span);
}

function isoWeek(week: number): string {
  const thursday = week * 7 + FIRST_MONDAY + 3;
  const year = yearOf(dayOf(thursday));
  const nth = Math.floor((thursday - dayNumber(dayFrom(year, 1, 1))) / 7) + 1;
  return `${pad(year, 4)}-W${pad(nth, 2)}`;
}

/** The TIMEX3 value: "2025-12-24", "2025-W52", "2025-W52-WE", "2025-12", "2025-Q3", "2025-H1", "2025-SU", "2025", "201", "20". */
export function timexOf(value: CalendarValue): string {
  const { unit, index } = value;
  if (unit === 'week') return isoWeek(index);
  if (unit === 'weekend') return `${isoWeek(index)}-WE`;
  if (unit === 'day') return intervalOf(value)?.from ?? 'XXXX-XX-XX';
  if (unit === 'year') return pad(index, 4);
  if (unit === 'decade') return pad(index, 3);
  if (unit === 'century') return pad(index, 2);
  const per = PER_YEAR[unit];
  const nth = index % per;
  const code = { month: pad(nth + 1, 2), quarter: `Q${nth + 1}`, half: `H${nth + 1}`, season: SEASON_CODES[nth] ?? '' };
  return `${pad(Math.floor(index / per), 4)}-${code[unit]}`;
}
