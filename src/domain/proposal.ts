/**
 * What a language model proposed: which claims of a story stand against which. Claims and a kind, never a word of the model's; what is
 * shown is built from the passages like everything else.
 */
import type { DisagreementKind } from './disagreement.ts';
import type { ClaimId } from './ids.ts';

export interface Proposal {
  readonly kind: DisagreementKind;
  /** Two to four, of one claim and more; no claim stands on two. */
  readonly sides: readonly (readonly ClaimId[])[];
  /** The name of the model, as it is configured. */
  readonly model: string;
}

/** As it is stored. */
export interface KeptProposal extends Proposal {
  /** A hash of the words of its passages: where they are others by now, it no longer stands. */
  readonly words: string;
}
