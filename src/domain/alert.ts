/** What a channel asked to be told at once, and what an alert knows already, so that nothing is told twice. */
import type { Disagreement } from './disagreement.ts';
import type { AlertId, ArticleId, ChannelId, ClaimId, PersonId, StoryId, WorkspaceId } from './ids.ts';
import type { Quantity } from './quantity.ts';
import type { ToldDisagreement } from './told.ts';

/** denial: somebody denies something. number: another figure for what had one. disagreement: sources newly differ. */
export const ALERT_KINDS = ['denial', 'number', 'disagreement'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export interface Alert {
  readonly id: AlertId;
  readonly workspaceId: WorkspaceId;
  readonly channelId: ChannelId;
  readonly storyId: StoryId;
  readonly kind: AlertKind;
  /** Only what holds these words; null: everything of the kind. */
  readonly about: string | null;
  /** At most so many are told in an hour; what is past it is counted. */
  readonly perHour: number;
  readonly createdBy: PersonId;
}

/** A figure as an article gives it. */
export interface KnownFigure {
  readonly words: string;
  readonly quantity: Quantity;
}

export interface KnownClaim {
  readonly id: ClaimId;
  /** As in what a channel was told: the same in every version of the article that holds the words. */
  readonly print: string;
  readonly articleId: ArticleId;
  readonly speaker: string | null;
  /** The passage, its white space folded. */
  readonly words: string;
  readonly figures: readonly KnownFigure[];
}

/** Of what a limit counts. */
export interface AlertHour {
  /** When the first of it was told, ISO 8601; null: nothing was told yet. */
  readonly from: string | null;
  readonly told: number;
  /** Held back, and not yet said to be. */
  readonly held: number;
  /** That something is held back has been said in this hour. */
  readonly warned: boolean;
}

export interface AlertMemory {
  readonly articles: readonly { readonly id: ArticleId; readonly version: number }[];
  /** Those that the kind is about. */
  readonly claims: readonly KnownClaim[];
  readonly disagreements: readonly Pick<ToldDisagreement, 'type' | 'sides'>[];
  readonly hour: AlertHour;
}

export const NO_HOUR: AlertHour = { from: null, told: 0, held: 0, warned: false };

/** A figure, and what was known before of what it counts. */
export interface OtherFigure {
  readonly claim: KnownClaim;
  readonly words: string;
  readonly before: { readonly claim: KnownClaim; readonly words: string };
}

/** What there is to be told. */
export type Occurrence =
  | { readonly kind: 'denial'; readonly claim: KnownClaim }
  | ({ readonly kind: 'number' } & OtherFigure)
  | { readonly kind: 'disagreement'; readonly found: Disagreement };
