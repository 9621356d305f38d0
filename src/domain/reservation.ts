/** What a reader must know of claims that are listed as one event: what is in dispute between or around them, and what their day dates. */
import type { DisagreementKind } from './disagreement.ts';
import type { ClaimId } from './ids.ts';

export interface Reservation {
  /** What the strongest disagreement that they stand in is about; null: none is listed. */
  readonly disputed: DisagreementKind | null;
  /** Their counts of one thing exclude each other, which may be for the hours between them. */
  readonly figuresDiffer: boolean;
  /** The day is that on which it was said, and no day of what was said. */
  readonly saidThen: boolean;
  /** All of them; a claim of each side comes first. */
  readonly claimIds: readonly ClaimId[];
}
