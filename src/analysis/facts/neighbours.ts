/**
 * For each statement the ones that speak of like things: an inverted index over concepts, so that a story is never compared
 * pair by pair. Concepts that stand nearly everywhere open no comparison of their own.
 */
import { totalWeight, type Weights } from './weights.ts';

/** A concept in more statements than this brings none of them together. */
const COMMON = 120;
/** Neighbours of one place. */
export const MOST = 40;
/** Noted of a neighbour that is looked at from its own side while this one is its neighbour, too. */
export const LOOKED_AT_THERE = Number.POSITIVE_INFINITY;

/** What was found among the first sets, kept for when others follow them. Of each place `MOST` slots, nearest first. */
export interface Neighbours {
  sets: readonly ReadonlySet<string>[];
  /** Of each place how many there are. */
  counts: Uint8Array;
  /** Of each slot the place of the neighbour. */
  at: Int32Array;
  similarity: Float64Array;
  /** Of each slot what whoever asked for the neighbours worked out of the two; NaN as they come. */
  notes: Float64Array;
  readonly holders: Map<string, number[]>;
  readonly sizes: number[];
}

export const noneFound = (): Neighbours => ({
  ...{ sets: [], counts: new Uint8Array(), at: new Int32Array(), similarity: new Float64Array() },
  ...{ notes: new Float64Array(), holders: new Map(), sizes: [] },
});

const forget = (found: Neighbours): void => {
  found.sets = [];
  found.counts.fill(0);
  found.holders.clear();
  found.sizes.length = 0;
};

type Numbers = Uint8Array | Int32Array | Float64Array;
const grown = <Some extends Numbers>(old: Some, made: Some): Some => {
  made.set(old);
  return made;
};

/** Makes room for so many places, and as many again. */
const makeRoom = (found: Neighbours, places: number): void => {
  if (found.counts.length >= places) return;
  const room = found.counts.length === 0 ? places : 2 * places;
  found.counts = grown(found.counts, new Uint8Array(room));
  found.at = grown(found.at, new Int32Array(room * MOST));
  found.similarity = grown(found.similarity, new Float64Array(room * MOST));
  found.notes = grown(found.notes, new Float64Array(room * MOST));
};

/** The one at the place has ceased to be the other's neighbour, or the other its. */
const letGo = ({ counts, at, notes }: Neighbours, place: number, other: number): void => {
  const first = place * MOST;
  for (let slot = first; slot < first + (counts[place] ?? 0); slot += 1)
    if (at[slot] === other && notes[slot] === LOOKED_AT_THERE) notes[slot] = Number.NaN;
};

/** One more neighbour of the place: the nearest first, of those as near the first in place. */
const insert = (found: Neighbours, place: number, other: number, near: number): void => {
  const { counts, at, similarity, notes, sets } = found;
  const first = place * MOST;
  const count = counts[place] ?? 0;
  const isBehind = (slot: number): boolean => {
    const least = similarity[slot] ?? 0;
    return least > near || (least === near && (at[slot] ?? 0) < other);
  };
  if (count === MOST && isBehind(first + MOST - 1)) return;
  const last = at[first + MOST - 1] ?? 0;
  // Of one that has only now come nothing is noted.
  if (count === MOST && last < sets.length) letGo(found, last, place);
  counts[place] = Math.min(MOST, count + 1);
  let slot = first + Math.min(count, MOST - 1);
  for (; slot > first && !isBehind(slot - 1); slot -= 1) {
    at[slot] = at[slot - 1] ?? 0;
    similarity[slot] = similarity[slot - 1] ?? 0;
    notes[slot] = notes[slot - 1] ?? Number.NaN;
  }
  at[slot] = other;
  similarity[slot] = near;
  notes[slot] = Number.NaN;
};

/** Adds to the sums of those before it the weight of each concept that they share; `touched`: those that share any. */
const share = (
  { holders }: Neighbours,
  at: number,
  set: ReadonlySet<string>,
  weight: Weights,
  sums: Float64Array,
): readonly number[] => {
  const touched: number[] = [];
  for (const concept of set) {
    const earlier = holders.get(concept);
    if (earlier === undefined) holders.set(concept, [at]);
    else if (earlier.length <= COMMON) {
      const weighs = weight(concept);
      for (const other of earlier) {
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] ?? 0) + weighs;
      }
      earlier.push(at);
    }
  }
  return touched;
};

/** Whether the one who has these neighbours is itself such a neighbour's. */
export const isAmong = ({ counts, at, similarity }: Neighbours, place: number, one: number, near: number): boolean => {
  if ((counts[place] ?? 0) < MOST) return true;
  const last = place * MOST + MOST - 1;
  const least = similarity[last] ?? 0;
  return near > least || (near === least && one <= (at[last] ?? 0));
};

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean =>
  a === b || (b !== undefined && a.size === b.size && a.isSubsetOf(b));

/** Neighbours of each set by place; both ways. `found`: among sets that these begin with, by the same weights. */
export const neighboursOf = (
  sets: readonly ReadonlySet<string>[],
  weight: Weights,
  threshold: number,
  found: Neighbours = noneFound(),
): Neighbours => {
  if (found.sets.length > sets.length || !found.sets.every((set, at) => sameSet(set, sets[at]))) forget(found);
  makeRoom(found, sets.length);
  const sums = new Float64Array(sets.length);
  for (let at = found.sets.length; at < sets.length; at += 1) {
    const set = sets[at] ?? new Set();
    const size = totalWeight(set, weight);
    found.sizes.push(size);
    for (const other of share(found, at, set, weight, sums)) {
      const similarity = (sums[other] ?? 0) / Math.sqrt(size * (found.sizes[other] ?? 0));
      sums[other] = 0;
      if (similarity < threshold) continue;
      insert(found, at, other, similarity);
      insert(found, other, at, similarity);
    }
  }
  found.sets = sets;
  return found;
};
