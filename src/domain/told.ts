/**
 * What a channel has been told of a story: enough to say later what is new, firmer, weaker, settled or withdrawn.
 * Claims are known by their ids and, because an edited article gives its claims new ids, by their words.
 */
import type { DisagreementKind } from './disagreement.ts';
import type { ClaimId, DisagreementId } from './ids.ts';
import type { Stance } from './stance.ts';

export interface ToldClaim {
  readonly id: ClaimId;
  /** Of the article, the speaker and the words; the same in every version of the article that holds them. */
  readonly print: string;
  readonly stance: Stance;
}

export interface ToldDisagreement {
  readonly id: DisagreementId;
  readonly type: DisagreementKind;
  /** The prints of the claims on each side. */
  readonly sides: readonly (readonly string[])[];
}

export interface Told {
  readonly claims: readonly ToldClaim[];
  readonly disagreements: readonly ToldDisagreement[];
}
