/**
 * Which items conflict. An item is weighed against those behind it when it is first asked for, and then only against those that came
 * since: what was found of two stands while both are the very same objects.
 */
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

interface Row<Item> {
  readonly behind: Map<Item, number>;
  /** As many of those that came are weighed. */
  weighed: number;
}

interface State<Item> {
  readonly given: string;
  /** In the order in which they came; undefined: gone. */
  readonly came: (Item | undefined)[];
  readonly numbers: Map<Item, number>;
  /** By what must be shared; numbers ascending. */
  readonly holders: Map<string, number[]>;
  /** Those that may conflict with any other. */
  readonly open: number[];
  readonly rows: Map<Item, Row<Item>>;
}

const emptyState = <Item>(given: string): State<Item> => ({
  ...{ given, came: [], numbers: new Map(), holders: new Map(), open: [], rows: new Map() },
});

/** Of more that have gone than have stayed nothing is kept. */
const MOST_GONE = 1000;
const isWorn = ({ came, numbers }: State<unknown>): boolean => came.length > 2 * numbers.size + MOST_GONE;

/** Makes the state hold these; gives their places by number. */
const update = <Item>(state: State<Item>, items: readonly Item[], sharing: (item: Item) => Iterable<string> | null) => {
  const { came, numbers, holders, open, rows } = state;
  const stays = new Set(items);
  for (const [item, number] of numbers) {
    if (stays.has(item)) continue;
    numbers.delete(item);
    rows.delete(item);
    came[number] = undefined;
  }
  for (const item of items) {
    if (numbers.has(item)) continue;
    const number = came.push(item) - 1;
    numbers.set(item, number);
    const keys = sharing(item);
    if (keys === null) open.push(number);
    for (const key of keys ?? []) {
      const held = holders.get(key);
      if (held === undefined) holders.set(key, [number]);
      else held.push(number);
    }
  }
  const places = new Int32Array(came.length).fill(-1);
  for (const [at, item] of items.entries()) places[numbers.get(item) ?? 0] = at;
  return places;
};

/** Those of the numbers, ascending, that are not below the first. */
function* from(numbers: readonly number[], first: number): Iterable<number> {
  let at = numbers.length;
  while (at > 0 && (numbers[at - 1] ?? 0) >= first) at -= 1;
  for (; at < numbers.length; at += 1) yield numbers[at] ?? 0;
}

export const keptConflicts = <Item>(
  items: readonly Item[],
  conflict: ConflictOf<Item>,
  { story, name, given = '', sharing = () => null, seeking = sharing }: KeptIn<Item>,
): Conflicts => {
  const key = `conflicts ${name}`;
  let state = stateOf(story.memory, key, () => emptyState<Item>(given));
  if (state.given !== given || isWorn(state)) {
    state = emptyState(given);
    story.memory.states.set(key, state);
  }
  if (!story.memory.lasts) story.memory.states.delete(key);
  const { came, numbers, holders, open, rows } = state;
  const places = update(state, items, sharing);
  const looked = new Int32Array(came.length).fill(-1);
  const weigh = (at: number, item: Item, row: Row<Item>, number: number): void => {
    if (looked[number] === at) return;
    looked[number] = at;
    const other = came[number];
    if (other === undefined || (places[number] ?? 0) <= at) return;
    const closeness = conflict(item, other);
    if (closeness > 0) row.behind.set(other, closeness);
  };
  return (at) => {
    const item = items[at] as Item;
    const row: Row<Item> = rows.get(item) ?? { behind: new Map(), weighed: 0 };
    rows.set(item, row);
    const first = row.weighed;
    row.weighed = came.length;
    const keys = first === came.length ? [] : seeking(item);
    if (keys === null) for (let number = first; number < came.length; number += 1) weigh(at, item, row, number);
    else {
      for (const one of keys) for (const number of from(holders.get(one) ?? [], first)) weigh(at, item, row, number);
      for (const number of from(open, first)) weigh(at, item, row, number);
    }
    const found: (readonly [number, number])[] = [];
    for (const [other, closeness] of row.behind) {
      const place = places[numbers.get(other) ?? -1];
      if (place !== undefined) found.push([place, closeness]);
    }
    return found.sort(([x], [y]) => x - y);
  };
};
