/** A number that an article states, with its bounds as the words give them. */
import type { Day } from './interval.ts';
import type { Span } from './span.ts';

/** The time for which a count is stated: a day and, where the words give it, its hour. */
export interface AsOf {
  /** Both null where nobody knows when the text was written. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly expression: string;
  /** TIMEX3 time of day: "T16:00", "TMO"; null when only the day is told. */
  readonly clock: string | null;
}

export interface Quantity {
  /** Inclusive bounds; null is open: "more than 30" is 31..null, "up to 5" is null..5, "about 60" is 60..60, approximate. */
  readonly min: number | null;
  readonly max: number | null;
  /** What is counted or measured: a lower-case plural noun ("deaths"), "USD", "percent", or a unit ("km"). */
  readonly unit: string;
  readonly approximate: boolean;
  /** "nine of the eleven counts": how many there are of which this is a part. */
  readonly partOf?: number;
  /** "a further three", "rose by 3": comes on top of a count. "up from nine", "from 9 to 12": what it was before. */
  readonly sense?: 'added' | 'former';
  /** The time for which a count is stated: "by midday", "as of Tuesday evening". */
  readonly asOf?: AsOf;
  /** Where it stands in the article. */
  readonly span: Span;
}
