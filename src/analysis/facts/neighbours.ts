/**
 * For each statement the ones that speak of like things: an inverted index over concepts, so that a story is never compared
 * pair by pair. Concepts that stand nearly everywhere open no comparison of their own.
 */
import { totalWeight, type Weights } from './weights.ts';

export interface Neighbour {
  readonly at: number;
  readonly similarity: number;
  /** What whoever asked for the neighbours worked out of the two; it is kept with them. */
  note?: unknown;
}

/** A concept in more statements than this brings none of them together. */
const COMMON = 120;
const MOST = 40;

/** What was found among the first sets, kept for when others follow them. */
export interface Found {
  sets: readonly ReadonlySet<string>[];
  readonly holders: Map<string, number[]>;
  readonly sizes: number[];
  readonly nearest: (readonly Neighbour[])[];
}

export const noneFound = (): Found => ({ sets: [], holders: new Map(), sizes: [], nearest: [] });

const forget = (found: Found): void => {
  found.sets = [];
  found.holders.clear();
  for (const list of [found.sizes, found.nearest]) list.length = 0;
};

/** Those before it that share its concepts, with the weight they share. */
const sharing = (found: Found, at: number, set: ReadonlySet<string>, weight: Weights): ReadonlyMap<number, number> => {
  const shared = new Map<number, number>();
  for (const concept of set) {
    const earlier = found.holders.get(concept);
    if (earlier === undefined) found.holders.set(concept, [at]);
    else if (earlier.length <= COMMON) {
      const weighs = weight(concept);
      for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + weighs);
      earlier.push(at);
    }
  }
  return shared;
};

const nearestFirst = (a: Neighbour, b: Neighbour): number => b.similarity - a.similarity || a.at - b.at;

/** With one more, that stands behind all of them. */
const withOne = (nearest: readonly Neighbour[], more: Neighbour): readonly Neighbour[] => {
  const last = nearest[MOST - 1];
  if (last !== undefined && last.similarity >= more.similarity) return nearest;
  const before = nearest.findLastIndex(({ similarity }) => similarity >= more.similarity) + 1;
  return nearest.toSpliced(before, 0, more).slice(0, MOST);
};

/** Whether the one who has these neighbours is itself such a neighbour's: `near` are the neighbour's own. */
export const isAmong = (near: readonly Neighbour[], at: number, similarity: number): boolean => {
  const last = near[MOST - 1];
  if (last === undefined) return true;
  return similarity > last.similarity || (similarity === last.similarity && at <= last.at);
};

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean =>
  a === b || (b !== undefined && a.size === b.size && a.isSubsetOf(b));

/** Neighbours of each set by place, nearest first; both ways. `found`: among sets that these begin with, by the same weights. */
export const neighboursOf = (
  sets: readonly ReadonlySet<string>[],
  weight: Weights,
  threshold: number,
  found: Found = noneFound(),
): readonly (readonly Neighbour[])[] => {
  if (found.sets.length > sets.length || !found.sets.every((set, at) => sameSet(set, sets[at]))) forget(found);
  for (let at = found.sets.length; at < sets.length; at += 1) {
    const set = sets[at] ?? new Set();
    const size = totalWeight(set, weight);
    found.sizes.push(size);
    const near: Neighbour[] = [];
    for (const [other, sum] of sharing(found, at, set, weight)) {
      const similarity = sum / Math.sqrt(size * (found.sizes[other] ?? 0));
      if (similarity < threshold) continue;
      near.push({ at: other, similarity });
      found.nearest[other] = withOne(found.nearest[other] ?? [], { at, similarity });
    }
    found.nearest.push(near.sort(nearestFirst).slice(0, MOST));
  }
  found.sets = sets;
  return [...found.nearest];
};
