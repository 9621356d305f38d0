/** One event of a story, dated as an interval, with the claims it rests on and the dates that rival each other. */
import type { ClaimId, EntryId } from './ids.ts';
import type { DayInterval } from './interval.ts';

export interface RivalDate extends DayInterval {
  readonly claimIds: readonly ClaimId[];
}

export interface TimelineEntry {
  readonly id: EntryId;
  readonly date: DayInterval;
  readonly summary: string;
  /** At most 12, strongest first. */
  readonly claimIds: readonly ClaimId[];
  readonly disputed: boolean;
  /** Empty unless the sources give dates that cannot all be true. */
  readonly rivals: readonly RivalDate[];
}

export const LISTED_CLAIMS_LIMIT = 12;
