/**
 * What a channel has been told of a story: enough to say later what is new, firmer, weaker, settled or withdrawn.
 * Claims are known by their ids and, because an edited article gives its claims new ids, by their words.
 */
import type { DisagreementKind } from './disagreement.ts';
import type { ArticleId, ClaimId, DisagreementId } from './ids.ts';
import type { Stance } from './stance.ts';

export interface ToldClaim {
  readonly id: ClaimId;
  /** Of the article, the speaker and the words; the same in every version of the article that holds them. */
  readonly print: string;
  readonly articleId: ArticleId;
  readonly stance: Stance;
  /** Reported with a reservation: "reportedly", "may have". */
  readonly hedged: boolean;
  readonly speaker: string | null;
  /** The passage, its white space folded. */
  readonly words: string;
}

export interface ToldDisagreement {
  readonly id: DisagreementId;
  readonly type: DisagreementKind;
  readonly question: string;
  /** The prints of the claims on each side. */
  readonly sides: readonly (readonly string[])[];
  /** A language model proposed it, and no rule found it. */
  readonly proposed?: true;
}

export interface ToldArticle {
  readonly id: ArticleId;
  readonly version: number;
  readonly outlet: string;
  readonly uri: string;
  /** The correction note it carried, or null. */
  readonly correction: string | null;
}

export interface Told {
  readonly articles: readonly ToldArticle[];
  readonly claims: readonly ToldClaim[];
  readonly disagreements: readonly ToldDisagreement[];
}
