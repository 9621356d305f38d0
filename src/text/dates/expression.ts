/** What a phrase of time says before anybody knows when it was written: the grammar's output, the resolver's input. */
import type { Term } from '../numerals/scan.ts';
import type { CalendarUnit, CalendarValue } from './calendar-value.ts';

/** -1 the one before (last), 0 this one, 1 the one after (next). */
export type Direction = -1 | 0 | 1;

/** A recurring place in the calendar: which December, which Wednesday, is for the resolver to find. */
export type Recurring =
  | { readonly unit: 'day'; readonly month: number; readonly day: number; readonly weekday: number | null }
  | { readonly unit: 'month' | 'quarter' | 'half' | 'season'; readonly nth: number }
  | { readonly unit: 'weekday'; readonly weekday: number }
  | { readonly unit: 'holiday'; readonly name: string };

/** How far from an event's day; with `minutes` how far from its hour, where that is told. */
export interface Beside {
  readonly unit: CalendarUnit;
  readonly by: number;
  readonly minutes?: number;
  /** No time by itself: left out unless the event's day is told. */
  readonly only?: true;
}

export type Anchor = 'publication' | 'reference';

export type Expression =
  | { readonly kind: 'known'; readonly value: CalendarValue }
  | {
      readonly kind: 'recurring';
      readonly which: Recurring;
      /** "last Wednesday" is -1; null when nothing says so. */
      readonly direction: Direction | null;
      /** "the following October" is counted from the date told before. */
      readonly from?: 'reference';
      /** "October last year": the unit that it stands in, counted from the publication. */
      readonly within: { readonly unit: 'week' | 'year'; readonly by: number; readonly from: Anchor } | null;
    }
  | {
      readonly kind: 'shift';
      readonly unit: CalendarUnit;
      readonly by: number;
      readonly from: Anchor;
      readonly exact: boolean;
      /** "twenty minutes later": from the hour told, where one is. */
      readonly minutes?: number;
    }
  | { readonly kind: 'span'; readonly timex: string; readonly unit: CalendarUnit; readonly by: number }
  /** The unit `by` away from what `base` means: "the day before Christmas". */
  | { readonly kind: 'around'; readonly base: Expression; readonly unit: CalendarUnit; readonly by: number }
  /** A time of day; "that period", whatever was told last. */
  | { readonly kind: 'clock' | 'same' }
  | { readonly kind: 'set' | 'vague'; readonly timex: string }
  /** `beside`: "two hours before the vote" is a length of time until the day of the vote is told. */
  | { readonly kind: 'duration'; readonly timex: string; readonly beside?: Beside }
  /** `beside`: so many units from an event that stands after it. */
  | { readonly kind: 'unanchored'; readonly timex: string; readonly beside?: Beside };

export type Narrowing =
  | 'early'
  | 'mid'
  | 'late'
  | 'before'
  | 'after'
  /** Of a month, by its days. */
  | 'week-1'
  | 'week-2'
  | 'week-3'
  | 'week-4'
  | 'last-week'
  | 'first-half'
  | 'second-half';

/** A stretch of terms read as a time. */
export interface Reading {
  /** Index of the first term after it. */
  readonly end: number;
  readonly expression: Expression;
  readonly narrowing?: Narrowing;
  readonly approximate?: boolean;
  /** TIMEX3 part of a day: "T22:00", "TMO". */
  readonly clock?: string;
}

/** Tries to read a time beginning at a term; looks ahead a bounded number of terms. */
export type Rule = (terms: readonly Term[], at: number) => Reading | null;

export const wordAt = (terms: readonly Term[], at: number): string => terms[at]?.lower ?? '';

export const gluedAt = (terms: readonly Term[], at: number): boolean => terms[at]?.glued ?? false;

/** Index after "'s" or "’s" at `at`, or `at` itself. */
export const afterPossessive = (terms: readonly Term[], at: number): number =>
  /^['’]$/.test(wordAt(terms, at)) && wordAt(terms, at + 1) === 's' && gluedAt(terms, at + 1) ? at + 2 : at;
