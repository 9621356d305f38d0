/** An expression of time in a text, with its value. `type` and `timex` follow TIMEX3 (ISO-TimeML). */
import type { DateBasis, Day } from '../domain/interval.ts';
import type { Passage } from '../domain/span.ts';

export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type DateType = (typeof DATE_TYPES)[number];

export interface DateMention extends Passage {
  readonly type: DateType;
  /** TIMEX3 value: "2025-12-24", "2025-W52", "2025-12", "201", "P3D", "PRESENT_REF" … */
  readonly timex: string;
  /** TIMEX3 mod, for early, mid, late, about: START, MID, END, APPROX; null when there is none. */
  readonly mod: 'START' | 'MID' | 'END' | 'APPROX' | null;
  /** The days it covers; both null when it is no calendar date or nothing anchors it. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly basis: DateBasis;
  /** The hour in UTC ("2026-03-18T03:00Z") where the words name its zone; null otherwise. */
  readonly utc: string | null;
}
