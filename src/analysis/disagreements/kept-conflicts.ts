/**
 * Which items conflict. What was found of two stands while both are the very same objects: of a list that has grown only those that came
 * are weighed, against those that they may conflict with.
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
}

/** How surely two items exclude each other, 0: not at all. The first stands before the second. */
export type ConflictOf<Item> = (a: Item, b: Item) => number;

/** Of the item at a place those behind it that it conflicts with, in order. */
export type Conflicts = (at: number) => readonly (readonly [place: number, closeness: number])[];

interface State<Item> {
  readonly given: string;
  /** Of each item those that stood behind it. */
  readonly found: Map<Item, Map<Item, number>>;
  readonly holders: Map<string, Set<Item>>;
  /** Those that may conflict with any other. */
  readonly open: Set<Item>;
}

const emptyState = <Item>(given: string): State<Item> => ({
  ...{ given, found: new Map(), holders: new Map(), open: new Set() },
});

const letGo = <Item>({ found, holders, open }: State<Item>, stays: (item: Item) => boolean): void => {
  const gone = [...found.keys()].filter((item) => !stays(item));
  if (gone.length === 0) return;
  for (const item of gone) {
    found.delete(item);
    open.delete(item);
    for (const held of holders.values()) held.delete(item);
  }
  for (const behind of found.values()) for (const item of gone) behind.delete(item);
};

export const keptConflicts = <Item>(
  items: readonly Item[],
  conflict: ConflictOf<Item>,
  { story, name, given = '', sharing = () => null }: KeptIn<Item>,
): Conflicts => {
  let state = stateOf(story.memory, `conflicts ${name}`, () => emptyState<Item>(given));
  if (state.given !== given) {
    state = emptyState(given);
    story.memory.states.set(`conflicts ${name}`, state);
  }
  const { found, holders, open } = state;
  const places = new Map(items.map((item, at) => [item, at]));
  letGo(state, (item) => places.has(item));
  const mayConflict = (keys: readonly string[] | null): Iterable<Item> =>
    keys === null ? found.keys() : new Set([...keys.flatMap((key) => [...(holders.get(key) ?? [])]), ...open]);
  for (const [at, item] of items.entries()) {
    if (found.has(item)) continue;
    const shared = sharing(item);
    const keys = shared === null ? null : [...shared];
    const behind = new Map<Item, number>();
    for (const other of mayConflict(keys)) {
      const [a, b] = (places.get(other) ?? 0) < at ? [other, item] : [item, other];
      const closeness = conflict(a, b);
      if (closeness > 0) (a === item ? behind : found.get(a))?.set(b, closeness);
    }
    found.set(item, behind);
    if (keys === null) open.add(item);
    for (const key of keys ?? []) holders.set(key, (holders.get(key) ?? new Set()).add(item));
  }
  return (at) => {
    const behind = found.get(items[at] as Item) ?? new Map<Item, number>();
    return [...behind]
      .map(([other, closeness]) => [places.get(other) ?? 0, closeness] as const)
      .sort(([x], [y]) => x - y);
  };
};
