/** What is worked out of two neighbours, kept as a number while both are the very same objects. Of most pairs it is that they never come together. */
import { LOOKED_AT_THERE, MOST, type Neighbours, neighboursOf, noneFound } from './neighbours.ts';
import type { Weights } from './weights.ts';

export interface Noted {
  members: readonly object[];
  readonly near: Neighbours;
}

export const noneNoted = (): Noted => ({ members: [], near: noneFound() });

/** What was noted is dropped where a member has become another. */
const dropNotes = (
  { members: before, near: { counts, at: places, notes } }: Noted,
  members: readonly object[],
): void => {
  const gone = new Uint8Array(before.length);
  for (let at = 0; at < before.length; at += 1) if (before[at] !== members[at]) gone[at] = 1;
  if (!gone.includes(1)) return;
  for (let at = 0; at < before.length; at += 1)
    for (let slot = at * MOST; slot < at * MOST + (counts[at] ?? 0); slot += 1)
      if (gone[at] === 1 || gone[places[slot] ?? 0] === 1) notes[slot] = Number.NaN;
};

export interface Looking {
  readonly members: readonly object[];
  /** Of each member what its neighbours are found by. */
  readonly sets: readonly ReadonlySet<string>[];
  readonly weight: Weights;
  readonly threshold: number;
  /** Whether what is read of two that may come together is kept, too. */
  readonly lasts: boolean;
  /** Whether the neighbour is to be looked at from this side; it may turn where this one ceases to be the other's neighbour. */
  fromHere(near: Neighbours, at: number, next: number, similarity: number): boolean;
  /** Rests on the two alone. 0: they never come together. */
  read(at: number, next: number): number;
  /** Told of those that may, by place and nearest first. */
  each(at: number, next: number, value: number): void;
}

/** `noted`: of one reader alone. */
export const lookAtNeighbours = (noted: Noted, looking: Looking): void => {
  const { members, sets, weight, threshold, lasts, fromHere, read, each } = looking;
  dropNotes(noted, members);
  noted.members = members;
  const { near } = noted;
  neighboursOf(sets, weight, threshold, near);
  const { counts, at: places, similarity, notes } = near;
  for (let at = 0; at < members.length; at += 1) {
    const first = at * MOST;
    const end = first + (counts[at] ?? 0);
    for (let slot = first; slot < end; slot += 1) {
      let value = notes[slot] ?? 0;
      // Most pairs end here.
      if (value === 0 || value === LOOKED_AT_THERE) continue;
      const next = places[slot] ?? 0;
      if (Number.isNaN(value)) {
        if (!fromHere(near, at, next, similarity[slot] ?? 0)) {
          notes[slot] = LOOKED_AT_THERE;
          continue;
        }
        value = read(at, next);
        if (lasts || value === 0) notes[slot] = value;
        if (value === 0) continue;
      }
      each(at, next, value);
    }
  }
};
