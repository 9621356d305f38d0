/** What is worked out of two neighbours, kept while both are the very same objects. Of most pairs it is that they never come together. */
import { MOST, type Neighbours, neighboursOf, noneFound } from './neighbours.ts';
import type { Weights } from './weights.ts';

export interface Noted<Value> {
  members: readonly object[];
  readonly near: Neighbours;
  /** Of those that may come together, by their places. */
  readonly values: Map<number, Value>;
}

export const noneNoted = <Value>(): Noted<Value> => ({ members: [], near: noneFound(), values: new Map() });

/** Marks of neighbours. */
const NEVER = 1;
const MAYBE = 2;
const MOST_PLACES = 2 ** 26;

/** The same for both orders of two places. */
export const pairOf = (x: number, y: number): number => Math.min(x, y) * MOST_PLACES + Math.max(x, y);

/** What was noted is dropped where a member has become another. */
const dropNotes = <Value>({ members: before, near, values }: Noted<Value>, members: readonly object[]): void => {
  const stays = before.map((one, at) => one === members[at]);
  if (!stays.includes(false)) return;
  for (const pair of values.keys())
    if (stays[Math.floor(pair / MOST_PLACES)] === false || stays[pair % MOST_PLACES] === false) values.delete(pair);
  for (const [place, stayed] of stays.entries())
    for (let slot = place * MOST; slot < (place + 1) * MOST; slot += 1)
      if (!stayed || stays[near.at[slot] ?? 0] === false) near.marks[slot] = 0;
};

export interface Looking<Value> {
  readonly members: readonly object[];
  /** Of each member what its neighbours are found by. */
  readonly sets: readonly ReadonlySet<string>[];
  readonly weight: Weights;
  readonly threshold: number;
  /** Whether the neighbour is to be looked at from this side. */
  fromHere(near: Neighbours, at: number, next: number, similarity: number): boolean;
  /** Rests on the two alone. null: they never come together. */
  read(at: number, next: number): Value | null;
  /** Told of those that may, by place and nearest first. */
  each(at: number, next: number, value: Value): void;
}

export const lookAtNeighbours = <Value>(noted: Noted<Value>, looking: Looking<Value>): void => {
  const { members, sets, weight, threshold, fromHere, read, each } = looking;
  dropNotes(noted, members);
  noted.members = members;
  const { near, values } = noted;
  neighboursOf(sets, weight, threshold, near);
  const { counts, at: places, similarity, marks } = near;
  for (let at = 0; at < members.length; at += 1) {
    const first = at * MOST;
    for (let slot = first; slot < first + (counts[at] ?? 0); slot += 1) {
      // Most pairs end here.
      if (marks[slot] === NEVER) continue;
      const next = places[slot] ?? 0;
      if (!fromHere(near, at, next, similarity[slot] ?? 0)) continue;
      const pair = pairOf(at, next);
      const value = marks[slot] === MAYBE ? (values.get(pair) ?? null) : read(at, next);
      marks[slot] = value === null ? NEVER : MAYBE;
      if (value === null) continue;
      values.set(pair, value);
      each(at, next, value);
    }
  }
};
