/** Why our rules hold that two passages are no rivals, and the shape of a rule that says so. */
import type { ClaimId } from '../../domain/ids.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';

export const REFUTATIONS = [
  'copies',
  'same-words',
  'figures-agree',
  'no-figure',
  'parts-of-a-sum',
  'other-time',
  'dates-agree',
  'one-voice',
  'both-silent',
  'nobody-silent',
] as const;
export type Refutation = (typeof REFUTATIONS)[number];

export interface Told {
  readonly story: StoryFeatures;
  /** Claims that tell of somebody's silence; only for what is about silence. */
  readonly quiet: ReadonlySet<ClaimId>;
}

/** Of two statements on two sides, in either order. Null: nothing refutes them. */
export type Check = (told: Told, a: Statement, b: Statement) => Refutation | null;
