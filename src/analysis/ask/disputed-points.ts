/** The disagreements that stand on the point a question asks about, each with the claims of its sides that answer it best. */
import type { Disagreement } from '../../domain/disagreement.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { sharedWeight, totalWeight, type Weights } from '../facts/weights.ts';
import type { Question } from './read-question.ts';
import type { Scored } from './score-claim.ts';

export interface DisputedPoint {
  readonly disagreement: Disagreement;
  readonly sides: readonly (readonly ClaimId[])[];
}

const POINTS = 2;
const A_SIDE = 2;
/** What a fitting kind adds to the share of the question that the sides hold. */
const KIND_FITS = 0.35;
const ON_THE_POINT = 0.55;

/** Sides bring the passages that answer the question best. */
const sidesFor = ({ sides }: Disagreement, byId: ReadonlyMap<ClaimId, Scored>): readonly (readonly ClaimId[])[] =>
  sides.map(({ claimIds }) =>
    claimIds.toSorted((a, b) => (byId.get(b)?.score ?? 0) - (byId.get(a)?.score ?? 0)).slice(0, A_SIDE),
  );

/** The share of the question that all sides together hold, and how much of it each side holds on the average. */
const relevance = (
  { concepts, kinds }: Question,
  { sides, type }: Disagreement,
  byId: ReadonlyMap<ClaimId, Scored>,
  weight: Weights,
): number => {
  // "When was it?" names nothing: it is about the story itself, and about the kind it asks for.
  if (concepts.size === 0) return kinds.has(type) ? ON_THE_POINT : 0;
  const all = totalWeight(concepts, weight);
  if (all === 0) return 0;
  const held = sides.map(({ claimIds }) => new Set(claimIds.flatMap((id) => [...(byId.get(id)?.concepts ?? [])])));
  const together = new Set(held.flatMap((side) => [...side]));
  const average = held.reduce((sum, side) => sum + sharedWeight(concepts, side, weight), 0) / (held.length * all);
  const share = (sharedWeight(concepts, together, weight) / all + average) / 2;
  return share === 0 ? 0 : share + (kinds.has(type) ? KIND_FITS : 0);
};

export const disputedPoints = (
  question: Question,
  disagreements: readonly Disagreement[],
  byId: ReadonlyMap<ClaimId, Scored>,
  weight: Weights,
): readonly DisputedPoint[] =>
  disagreements
    // Who asks for a day or a number is not told what else the sources quarrel over.
    .filter(({ type }) => (question.wanted !== 'time' && question.wanted !== 'number') || question.kinds.has(type))
    .map((disagreement) => ({ disagreement, near: relevance(question, disagreement, byId, weight) }))
    .filter(({ near }) => near >= ON_THE_POINT)
    .sort(
      (a, b) =>
        b.near - a.near ||
        b.disagreement.score - a.disagreement.score ||
        (a.disagreement.id < b.disagreement.id ? -1 : 1),
    )
    .slice(0, POINTS)
    .map(({ disagreement }) => ({ disagreement, sides: sidesFor(disagreement, byId) }));
