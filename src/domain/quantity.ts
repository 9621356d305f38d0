/** A number that an article states, with its bounds as the words give them. */
import type { Span } from './span.ts';

export interface Quantity {
  /** Inclusive bounds; null is open: "more than 30" is 31..null, "up to 5" is null..5, "about 60" is 60..60, approximate. */
  readonly min: number | null;
  readonly max: number | null;
  /** What is counted or measured: a lower-case plural noun ("deaths"), "USD", "percent", or a unit ("km"). */
  readonly unit: string;
  readonly approximate: boolean;
  /** Where it stands in the article. */
  readonly span: Span;
}
