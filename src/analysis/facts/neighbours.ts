/**
 * For each statement the ones that speak of like things: an inverted index over concepts, so that a story is never compared
 * pair by pair. Concepts that stand nearly everywhere open no comparison of their own.
 */
import { totalWeight, type Weights } from './weights.ts';

export interface Neighbour {
  readonly at: number;
  readonly similarity: number;
}

/** A concept in more statements than this brings none of them together. */
const COMMON = 120;
const MOST = 40;

/** Neighbours of each set by place, nearest first; both ways. */
export const neighboursOf = (
  sets: readonly ReadonlySet<string>[],
  weight: Weights,
  threshold: number,
): readonly (readonly Neighbour[])[] => {
  const holders = new Map<string, number[]>();
  const sizes = sets.map((set) => totalWeight(set, weight));
  const found: Neighbour[][] = sets.map(() => []);
  for (const [at, set] of sets.entries()) {
    const shared = new Map<number, number>();
    for (const concept of set) {
      const earlier = holders.get(concept);
      if (earlier === undefined) holders.set(concept, [at]);
      else {
        if (earlier.length <= COMMON)
          for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + weight(concept));
        if (earlier.length <= COMMON) earlier.push(at);
      }
    }
    for (const [other, sum] of shared) {
      const similarity = sum / Math.sqrt((sizes[at] ?? 0) * (sizes[other] ?? 0));
      if (similarity < threshold) continue;
      found[at]?.push({ at: other, similarity });
      found[other]?.push({ at, similarity });
    }
  }
  return found.map((list) => list.sort((a, b) => b.similarity - a.similarity || a.at - b.at).slice(0, MOST));
};
