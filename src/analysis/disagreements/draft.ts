/** What a kind of disagreement hands in: positions with the statements under them, and how sure its rule is. */
import type { DisagreementKind } from '../../domain/disagreement.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import type { Timeline } from '../timeline/order-timeline.ts';

export interface Position {
  /** In plain words; built from the passages when absent. */
  readonly words?: string;
  /** Strongest first. */
  readonly statements: readonly Statement[];
}

export interface Draft {
  readonly type: DisagreementKind;
  readonly question: string;
  readonly positions: readonly Position[];
  readonly why: string;
  /** 0 to 1: how surely the rule tells a conflict from a look-alike. */
  readonly certainty: number;
  /** The language model that proposed it; left out: a rule found it. */
  readonly model?: string;
}

export interface Compared {
  readonly story: StoryFeatures;
  readonly timeline: Timeline;
  /** Of a language model, as far as they still stand. */
  readonly proposals: readonly Proposal[];
}

/** One kind: pure, from a story's features to its drafts, in any order. */
export type FindKind = (compared: Compared) => readonly Draft[];
