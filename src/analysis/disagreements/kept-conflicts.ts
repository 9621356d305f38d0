/**
 * Which items conflict. An item is weighed against those behind it when it is first asked for, and then only against those that came
 * since: what was found of two stands while both are the very same objects.
 */
import { type Arrivals, arrivals } from '../features/arrivals.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';

/** Where the conflicts of a rule are kept. */
export interface KeptIn<Item> {
  readonly story: StoryFeatures;
  /** Of the rule; no other has it. */
  readonly name: string;
  /** What the rule rests on beside the two items, and what every pair is weighed with. */
  readonly given?: string;
  /** Two items conflict only where they share one of these; null: the item may conflict with any other. */
  sharing?(item: Item): Iterable<string> | null;
  /** What the item seeks in others, where that is not what it has itself; an item seeks what another has where that one seeks what it has. */
  seeking?(item: Item): Iterable<string> | null;
}

/** How surely two items exclude each other, 0: not at all. The first stands before the second. */
export type ConflictOf<Item> = (a: Item, b: Item) => number;

/** Of the item at a place those behind it that it conflicts with, in order. */
export type Conflicts = (at: number) => readonly (readonly [place: number, closeness: number])[];

interface Row {
  /** By number of the other. */
  readonly behind: Map<number, number>;
  /** As many of those that came are weighed. */
  weighed: number;
}

interface State<Item> {
  readonly given: string;
  readonly all: Arrivals<Item>;
  /** By number. */
  readonly rows: (Row | undefined)[];
  /** As many had come at the last comparison. */
  before: number;
}

const NONE: readonly never[] = [];

/** Of each item, by number, those of them that came as `first` or later which seek what it has; null: one of these may conflict with any. */
const metBy = <Item>(
  all: Arrivals<Item>,
  first: number,
  seeking: (item: Item) => Iterable<string> | null,
): ReadonlyMap<number, readonly number[]> | null => {
  const met = new Map<number, number[]>();
  for (let number = first; number < all.count(); number += 1) {
    const item = all.at(number);
    const keys = item === undefined ? NONE : seeking(item);
    if (keys === null) return null;
    all.eachSince(0, keys, (other) => {
      const known = met.get(other);
      if (known === undefined) met.set(other, [number]);
      else known.push(number);
    });
  }
  return met;
};

export const keptConflicts = <Item>(
  items: readonly Item[],
  conflict: ConflictOf<Item>,
  { story, name, given = '', sharing = () => null, seeking = sharing }: KeptIn<Item>,
): Conflicts => {
  const key = `conflicts ${name}`;
  const fresh = (): State<Item> => ({ given, all: arrivals<Item>(), rows: [], before: 0 });
  let state = stateOf(story.memory, key, fresh);
  if (state.given !== given || state.all.isWorn()) {
    state = fresh();
    story.memory.states.set(key, state);
  }
  if (!story.memory.lasts) story.memory.states.delete(key);
  const { all, rows } = state;
  all.follow(items, sharing);
  const { before } = state;
  state.before = all.count();
  const met = before === 0 ? null : metBy(all, before, seeking);
  const weigh = (at: number, item: Item, row: Row, number: number, other: Item | undefined): void => {
    if (other === undefined || all.placeOf(number) <= at) return;
    const closeness = conflict(item, other);
    if (closeness > 0) row.behind.set(number, closeness);
  };
  // Of most items it is that they conflict with none.
  const asked = new Uint8Array(items.length);
  for (let number = 0; number < all.count(); number += 1) {
    const row = rows[number];
    if (all.at(number) === undefined) continue;
    if (met === null || row?.weighed !== before || row.behind.size > 0 || met.has(number))
      asked[all.placeOf(number)] = 1;
    else row.weighed = all.count();
  }
  return (at) => {
    if (asked[at] === 0) return NONE;
    const item = items[at] as Item;
    const number = all.numberOf(item) ?? 0;
    const row: Row = rows[number] ?? { behind: new Map(), weighed: 0 };
    rows[number] = row;
    // Whoever was weighed against all that came before is held against those alone whom it meets.
    if (row.weighed === before && met !== null)
      for (const other of met.get(number) ?? NONE) weigh(at, item, row, other, all.at(other));
    else if (row.weighed < all.count())
      all.eachSince(row.weighed, seeking(item), (other, behind) => weigh(at, item, row, other, behind));
    row.weighed = all.count();
    if (row.behind.size === 0) return NONE;
    const found: (readonly [number, number])[] = [];
    for (const [other, closeness] of row.behind)
      if (all.at(other) === undefined) row.behind.delete(other);
      else found.push([all.placeOf(other), closeness]);
    return found.sort(([x], [y]) => x - y);
  };
};
