/** The disagreements that stand on the point a question asks about, each with the claims of its sides that answer it best. */
import { type Disagreement, isProposed } from '../../domain/disagreement.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { totalWeight, type Weights } from '../facts/weights.ts';
import { isOnPoint, type Point } from './point-of.ts';
import type { Question } from './read-question.ts';
import { heldWeight, type Scored } from './score-claim.ts';

export interface DisputedPoint {
  readonly disagreement: Disagreement;
  readonly sides: readonly (readonly ClaimId[])[];
}

const POINTS = 3;
const A_SIDE = 2;
/** What a fitting kind adds to the share of the question that the sides hold. */
const KIND_FITS = 0.35;
const ON_THE_POINT = 0.5;
/** What another kind than the asked one takes away. */
const OTHER_KIND = 0.15;
/** What it adds that the passage that answers best stands on one of the sides. */
const ANSWERS = 0.2;
const BEST = 2;

/** Sides bring the passages that answer the question best. */
const sidesFor = ({ sides }: Disagreement, byId: ReadonlyMap<ClaimId, Scored>): readonly (readonly ClaimId[])[] =>
  sides.map(({ claimIds }) =>
    claimIds.toSorted((a, b) => (byId.get(b)?.score ?? 0) - (byId.get(a)?.score ?? 0)).slice(0, A_SIDE),
  );

/** The share of the question that all sides together hold, and how much of it each side holds on the average. */
const relevance = (
  { concepts, kinds, names }: Question,
  point: Point,
  { sides, type }: Disagreement,
  byId: ReadonlyMap<ClaimId, Scored>,
  weight: Weights,
  best: ReadonlySet<ClaimId>,
): number => {
  // "When was it?" names nothing: it is about the story itself, and about the kind it asks for.
  if (concepts.size === 0) return kinds.has(type) ? ON_THE_POINT : 0;
  const all = totalWeight(concepts, weight);
  if (all === 0) return 0;
  const held = sides.map(({ claimIds }) => new Set(claimIds.flatMap((id) => [...(byId.get(id)?.tells ?? [])])));
  const together = new Set(held.flatMap((side) => [...side]));
  const named = kinds.has(type) && [...names].some((name) => together.has(name));
  if (!named && !isOnPoint(point, together, weight)) return 0;
  const average = held.reduce((sum, side) => sum + heldWeight(concepts, side, weight), 0) / (held.length * all);
  const share = (heldWeight(concepts, together, weight) / all + average) / 2;
  // How grave a thing is, is asked of the story as a whole: its few judgements answer whatever else is named.
  if (share === 0) return type === 'significance' && kinds.has(type) && concepts.size === 1 ? ON_THE_POINT : 0;
  const answers = sides.some(({ claimIds }) => claimIds.some((id) => best.has(id)));
  const fits = kinds.has(type) ? KIND_FITS : kinds.size > 0 ? -OTHER_KIND : 0;
  return share + fits + (answers ? ANSWERS : 0);
};

const claimsIn = (points: readonly DisputedPoint[]): number =>
  new Set(points.flatMap(({ sides }) => sides.flat())).size;

/** Who asks for a day, a number or the reason of one thing is not told what else the sources quarrel over. */
const mayBeBeside = ({ wanted, concepts }: Question): boolean =>
  wanted !== 'time' && wanted !== 'number' && (wanted !== 'reason' || concepts.size > 1);

/** Together they show at most `limit` claims. What a language model proposed comes after what rules found, however near. */
export const disputedPoints = (
  question: Question,
  point: Point,
  disagreements: readonly Disagreement[],
  byId: ReadonlyMap<ClaimId, Scored>,
  weight: Weights,
  limit: number,
): readonly DisputedPoint[] => {
  const best = new Set(
    [...byId.values()]
      .filter(({ coverage }) => coverage > 0)
      .slice(0, BEST)
      .map(({ claim }) => claim.id),
  );
  return disagreements
    .filter(({ type }) => question.kinds.has(type) || mayBeBeside(question))
    .map((disagreement) => ({ disagreement, near: relevance(question, point, disagreement, byId, weight, best) }))
    .filter(({ near }) => near >= ON_THE_POINT)
    .sort(
      (a, b) =>
        Number(isProposed(a.disagreement)) - Number(isProposed(b.disagreement)) ||
        Number(question.kinds.has(b.disagreement.type)) - Number(question.kinds.has(a.disagreement.type)) ||
        b.near - a.near ||
        b.disagreement.score - a.disagreement.score ||
        (a.disagreement.id < b.disagreement.id ? -1 : 1),
    )
    .slice(0, POINTS)
    .map(({ disagreement }) => ({ disagreement, sides: sidesFor(disagreement, byId) }))
    .filter((_, at, points) => claimsIn(points.slice(0, at + 1)) <= limit);
};
