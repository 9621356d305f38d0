/** A count that went on: a later text gives more than an earlier one. An update, and no disagreement. */
import type { Claim } from './claim.ts';
import type { Day } from './interval.ts';

export interface FigureStep {
  /** The figure as the article has it: "Three people", "at least 20". */
  readonly words: string;
  /** When the first text that gives it was published. */
  readonly day: Day;
  /** What gives it, the first published first. */
  readonly claims: readonly Claim[];
}

export interface MovedFigure {
  /** "deaths", "injured". */
  readonly unit: string;
  /** Two at least, oldest first. */
  readonly steps: readonly FigureStep[];
}
