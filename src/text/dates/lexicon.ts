/** The words of the calendar in English. Rules live beside the phrases that use them. */
import type { CalendarUnit } from './calendar-value.ts';
import type { Direction } from './expression.ts';

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const numbered = (names: readonly string[], first: number): [string, number][] =>
  names.map((name, index) => [name, index + first]);

/** Before a weekday, a month, a season, a holiday. */
export const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(numbered(MONTH_NAMES, 1));
/** Read only with a full stop or a number beside them. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('jan feb mar apr'.split(' '), 1),
  ...numbered('jun jul aug sep oct nov dec'.split(' '), 6),
  ['sept', 9],
]);
/** 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(numbered(WEEKDAY_NAMES, 0));
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    WEEKDAY_NAMES.map((name) => name.slice(0, 3)),
    0,
  ),
  ['tues', 1],
  ['thur', 3],
  ['thurs', 3],
]);
/** 1 is spring. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['springtime', 1],
  ['summer', 2],
  ['summertime', 2],
  ['fall', 3],
  ['autumn', 3],
  ['winter', 4],
  ['wintertime', 4],
]);

export const UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);
export const CLOCK_UNITS: ReadonlyMap<string, string> = new Map([
  ['hour', 'H'],
  ['hours', 'H'],
  ['minute', 'M'],
  ['minutes', 'M'],
  ['second', 'S'],
  ['seconds', 'S'],
]);
/** TIMEX3 letters of durations. */
export const DURATION_LETTERS: Readonly<Record<CalendarUnit, string>> = {
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'SN',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
  ['overnight', 'TNI'],
  ['dawn', 'TMO'],
  ['noon', 'T12:00'],
  ['lunchtime', 'TMI'],
]);
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 0],
  ['final', 0],
]);
