/**
 * Another figure for what had one: the same measure, no rounding that brings them together, and words in common that say it
 * is one thing that is counted. Pure. Which of the two is right is not asked.
 */
import type { KnownClaim, KnownFigure, OtherFigure } from '../../domain/alert.ts';
import { measureOf } from '../facts/measure.ts';
import { isMovingCount } from '../facts/moving-counts.ts';
import { compatible } from '../facts/slots.ts';
import { conceptsOf } from '../features/concepts.ts';
import { wordsOf } from '../words/words-of.ts';

/** Concepts that two passages must share beside the measure; of counts that move by the hour the measure tells most. */
const LEAST_SHARED = 2;
const LEAST_SHARED_MOVING = 1;
const LEAST_ALIKE = 0.4;

interface Figure extends KnownFigure {
  readonly claim: KnownClaim;
  readonly measure: string;
  readonly concepts: ReadonlySet<string>;
}

const figuresIn = (claims: readonly KnownClaim[]): readonly Figure[] =>
  claims.flatMap((claim) => {
    const concepts = conceptsOf(wordsOf(claim.words), new Map());
    return claim.figures.map((figure) => ({ ...figure, claim, concepts, measure: measureOf(figure.quantity) }));
  });

/** 0: nothing says that they count one thing. */
const closeness = (a: Figure, b: Figure): number => {
  const shared = [...a.concepts].filter((concept) => b.concepts.has(concept) && concept !== a.measure).length;
  if (isMovingCount(a.quantity)) return shared >= LEAST_SHARED_MOVING ? shared : 0;
  const all = a.concepts.size + b.concepts.size - shared;
  return shared >= LEAST_SHARED && shared / all >= LEAST_ALIKE ? shared : 0;
};

const nearest = (figure: Figure, known: readonly Figure[]): readonly Figure[] =>
  known
    .map((other) => ({ other, near: closeness(figure, other) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near || (a.other.claim.print < b.other.claim.print ? -1 : 1))
    .map(({ other }) => other);

/** One for each figure, however many sources give it now. A figure that was known already is no change. */
export const otherFigures = (known: readonly KnownClaim[], fresh: readonly KnownClaim[]): readonly OtherFigure[] => {
  const before = Map.groupBy(figuresIn(known), ({ measure }) => measure);
  const told: Figure[] = [];
  return figuresIn(fresh).flatMap((figure): OtherFigure[] => {
    if (figure.measure === '') return [];
    const near = nearest(figure, before.get(figure.measure) ?? []);
    const [first] = near;
    if (first === undefined || near.some(({ quantity }) => compatible(quantity, figure.quantity))) return [];
    if (told.some((one) => one.measure === figure.measure && compatible(one.quantity, figure.quantity))) return [];
    told.push(figure);
    return [{ claim: figure.claim, words: figure.words, before: { claim: first.claim, words: first.words } }];
  });
};
