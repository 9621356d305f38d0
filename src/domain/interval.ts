/** Dates are kept as intervals of days with the words they rest on; a day nobody stated is never made up. */

/** A calendar day, `YYYY-MM-DD`. Compares rightly as a string. */
export type Day = string;

export interface DayInterval {
  readonly from: Day;
  readonly to: Day;
}

export type DateBasis = 'explicit' | 'relative' | 'inferred';

/** When something happened, as one source tells it. `expression` holds its very words. */
export interface EventDate extends DayInterval {
  readonly expression: string;
  readonly basis: DateBasis;
}

export const sameInterval = (a: DayInterval, b: DayInterval): boolean => a.from === b.from && a.to === b.to;

export const disjoint = (a: DayInterval, b: DayInterval): boolean => a.to < b.from || b.to < a.from;

/** What two intervals have in common, or null when they are disjoint. */
export const intersection = (a: DayInterval, b: DayInterval): DayInterval | null =>
  disjoint(a, b) ? null : { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };

const DAY_MS = 86_400_000;

// A comparison asks for the same few days again and again.
const MOST_SEEN = 10_000;
const seen = new Map<Day, number>();

/** Days since 1970-01-01; years 0 to 9999. */
export const dayNumber = (day: Day): number => {
  const known = seen.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  if (seen.size < MOST_SEEN) seen.set(day, number);
  return number;
};

const written = new Map<number, Day>();

export const dayOf = (number: number): Day => {
  const known = written.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
  if (written.size < MOST_SEEN) written.set(number, day);
  return day;
};

/** Width in days: 1 for a single day. */
export const widthInDays = ({ from, to }: DayInterval): number => dayNumber(to) - dayNumber(from) + 1;
