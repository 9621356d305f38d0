/** What is worked out of two neighbours, kept while both are the very same objects. Of most pairs it is that they never come together. */
import { MOST, type Neighbours, neighboursOf, noneFound } from './neighbours.ts';
import type { Weights } from './weights.ts';

export interface Noted {
  members: readonly object[];
  readonly near: Neighbours;
}

export const noneNoted = (): Noted => ({ members: [], near: noneFound() });

/** What was noted is dropped where a member has become another. */
const dropNotes = ({ members: before, near: { at: places, notes } }: Noted, members: readonly object[]): void => {
  const stays = before.map((one, at) => one === members[at]);
  if (!stays.includes(false)) return;
  for (const slot of notes.keys())
    if (stays[Math.floor(slot / MOST)] === false || stays[places[slot] ?? 0] === false) notes[slot] = undefined;
};

export interface Looking<Value extends object | number> {
  readonly members: readonly object[];
  /** Of each member what its neighbours are found by. */
  readonly sets: readonly ReadonlySet<string>[];
  readonly weight: Weights;
  readonly threshold: number;
  /** Whether what is read of two that may come together is kept, too. */
  readonly lasts: boolean;
  /** Whether the neighbour is to be looked at from this side. */
  fromHere(near: Neighbours, at: number, next: number, similarity: number): boolean;
  /** Rests on the two alone. null: they never come together. */
  read(at: number, next: number): Value | null;
  /** Told of those that may, by place and nearest first. */
  each(at: number, next: number, value: Value): void;
}

/** `noted`: of one reader alone. */
export const lookAtNeighbours = <Value extends object | number>(noted: Noted, looking: Looking<Value>): void => {
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
      // The notes are the reader's. Most pairs end here.
      const note = notes[slot] as Value | null | undefined;
      if (note === null) continue;
      const next = places[slot] ?? 0;
      if (!fromHere(near, at, next, similarity[slot] ?? 0)) continue;
      const value = note === undefined ? read(at, next) : note;
      if (lasts || value === null) notes[slot] = value;
      if (value !== null) each(at, next, value);
    }
  }
};
