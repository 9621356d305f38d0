/** Where sources differ: a question, the positions, and the claims under each. Never a winner. */
import type { ClaimId, DisagreementId } from './ids.ts';

export const DISAGREEMENT_KINDS = [
  'date',
  'number',
  'attribution',
  'denial',
  'comment',
  'modality',
  'scope',
  'target',
  'cause',
  'significance',
  'wording',
] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

export interface Side {
  /** In plain words, built from the passages. */
  readonly position: string;
  /** At most 12, strongest first. */
  readonly claimIds: readonly ClaimId[];
  /** Independent origins: copies of one text are one. */
  readonly origins: number;
}

export interface Disagreement {
  readonly id: DisagreementId;
  readonly type: DisagreementKind;
  readonly question: string;
  /** Two to four. */
  readonly sides: readonly Side[];
  /** The rule that set them apart, in words. */
  readonly why: string;
  /** 0 to 1: how sure and how much it matters; the list is ordered by it. */
  readonly score: number;
  /** The language model that proposed it. Left out: a rule found it. */
  readonly model?: string;
}

/** A language model set its sides against each other, and no rule did. It says nothing of any other finding. */
export const isProposed = ({ model }: Disagreement): boolean => model !== undefined;

export const SIDES_LIMIT = 4;

/** The same fact from independent origins. */
export interface Corroboration {
  readonly fact: string;
  readonly claimIds: readonly ClaimId[];
  readonly origins: number;
}
