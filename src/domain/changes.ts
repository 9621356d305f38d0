/** What changed in a story since a channel was last told of it, each list in the order in which it is worth reading. */
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Disagreement } from './disagreement.ts';
import type { TimelineEntry } from './timeline.ts';

export interface Changes {
  /** Nothing was told before: everything is new. */
  readonly first: boolean;
  readonly articles: readonly Article[];
  /** How many of them hold something new. */
  readonly newArticles: number;
  readonly claims: readonly Claim[];
  readonly newClaims: number;
  /** Events of which nothing was told yet; those that more sources report come first. */
  readonly events: readonly TimelineEntry[];
  /** What speakers said that was not told yet, one claim a speaker. */
  readonly statements: readonly Claim[];
  /** Disagreements that were not told yet, strongest first. */
  readonly disputes: readonly Disagreement[];
  /** How many disagreements there are in all. */
  readonly allDisputes: number;
  /** Who would not say, or has not said yet; the newest first. */
  readonly silences: readonly Claim[];
  /** New events that rest on one source alone. */
  readonly unconfirmed: readonly TimelineEntry[];
}

/** A quiet day: nothing to tell. */
export const nothingChanged = ({ first, newClaims, disputes }: Changes): boolean =>
  !first && newClaims === 0 && disputes.length === 0;
