/** What changed in a story since a channel was last told of it, each list in the order in which it is worth reading. */
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Corroboration, Disagreement } from './disagreement.ts';
import type { EntryId } from './ids.ts';
import type { MovedFigure } from './moved-figure.ts';
import type { Reservation } from './reservation.ts';
import type { TimelineEntry } from './timeline.ts';
import type { ToldArticle, ToldClaim } from './told.ts';

/** firmer: hinted, now said or confirmed. weaker: the other way. corrected: its words were changed. withdrawn: it is gone. */
export const REVISION_KINDS = ['withdrawn', 'corrected', 'weaker', 'firmer'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

export interface Revision {
  readonly kind: RevisionKind;
  readonly before: ToldClaim;
  /** Where `before` stood. */
  readonly source: ToldArticle;
  /** What stands there, or is said, instead; null when it was withdrawn. */
  readonly now: Claim | null;
  /** The whole article is gone. */
  readonly articleGone: boolean;
}

/** A disagreement that is none any more, and what became of it. */
export interface Settled {
  readonly question: string;
  /** withdrawn: a side no longer stands in any source. joined: those who held a side now hold another. */
  readonly how: 'withdrawn' | 'joined';
  /** Who joined, or null. */
  readonly speaker: string | null;
  /** What shows it: the claim by which the side was left, or those that stand unopposed. */
  readonly claims: readonly Claim[];
}

export interface CorrectionNote {
  readonly article: Article;
  /** The note as the article has it. */
  readonly note: string;
}

export interface Changes {
  /** Nothing was told before: everything is new. */
  readonly first: boolean;
  readonly articles: readonly Article[];
  /** How many of them hold something new. */
  readonly newArticles: number;
  readonly claims: readonly Claim[];
  readonly newClaims: number;
  /** What was told and stands otherwise now: withdrawn, corrected, weaker, firmer. */
  readonly revisions: readonly Revision[];
  /** Correction notes that articles did not carry before. */
  readonly notes: readonly CorrectionNote[];
  readonly settled: readonly Settled[];
  /** Events of which nothing was told yet; those that more sources report come first. */
  readonly events: readonly TimelineEntry[];
  /** Tolls that rose with what is new: updates, no disagreements. */
  readonly moved: readonly MovedFigure[];
  /** Of those events what sources do not agree on, by the event. */
  readonly reservations: ReadonlyMap<EntryId, Reservation>;
  /** What speakers said that was not told yet, one claim a speaker. */
  readonly statements: readonly Claim[];
  /** Disagreements that were not told yet, strongest first. */
  readonly disputes: readonly Disagreement[];
  /** How many disagreements there are in all. */
  readonly allDisputes: number;
  /** Of those, how many a language model proposed. */
  readonly allProposed: number;
  /** Undisputed, and from two independent origins at least; with something new in it. */
  readonly safe: readonly Corroboration[];
  /** Who would not say, or has not said yet; the newest first. */
  readonly silences: readonly Claim[];
  /** New events that rest on one source alone. */
  readonly unconfirmed: readonly TimelineEntry[];
  /** New articles that do not say when they were published: their "yesterday" is no day. */
  readonly undated: readonly Article[];
}

/** A quiet day: nothing to tell. */
export const nothingChanged = ({ first, newClaims, disputes, revisions, notes, settled }: Changes): boolean =>
  !first && newClaims + disputes.length + revisions.length + notes.length + settled.length === 0;
