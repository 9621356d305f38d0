/** Items that conflict with one another, directly or through a third, taken together and then apart by what they agree on. */
import { type ConflictOf, type Conflicts, type KeptIn, keptConflicts } from './kept-conflicts.ts';

export interface Conflict<Item> {
  /** Two and more groups; the members of each agree. */
  readonly groups: readonly (readonly Item[])[];
  /** Of the closest conflicting pair. */
  readonly closeness: number;
}

const MOST_MEMBERS = 40;

const freshConflicts =
  <Item>(items: readonly Item[], conflict: ConflictOf<Item>): Conflicts =>
  (at) => {
    const found: (readonly [number, number])[] = [];
    for (let behind = at + 1; behind < items.length; behind += 1) {
      const closeness = conflict(items[at] as Item, items[behind] as Item);
      if (closeness > 0) found.push([behind, closeness]);
    }
    return found;
  };

/** `kept`: where what is found of two items is kept for the next comparison. */
export const conflictGroups = <Item>(
  items: readonly Item[],
  conflict: ConflictOf<Item>,
  agree: (a: Item, b: Item) => boolean,
  kept?: KeptIn<Item>,
): readonly Conflict<Item>[] => {
  const found: { members: Set<Item>; closeness: number }[] = [];
  /** Of each member the first group that it stands in. */
  const groupOf = new Map<Item, number>();
  const full = new Set<Item>();
  const conflicts = kept === undefined ? freshConflicts(items, conflict) : keptConflicts(items, conflict, kept);
  for (let at = 0; at < items.length; at += 1) {
    const a = items[at] as Item;
    if (full.has(a)) continue;
    for (const [place, closeness] of conflicts(at)) {
      const b = items[place];
      if (b === undefined || full.has(b)) continue;
      const first = Math.min(groupOf.get(a) ?? found.length, groupOf.get(b) ?? found.length);
      groupOf.set(a, first).set(b, first);
      const known = found[first];
      if (known === undefined) found.push({ members: new Set([a, b]), closeness });
      else {
        known.members.add(a).add(b);
        known.closeness = Math.max(known.closeness, closeness);
        // So many that agree or conflict tell no more than a few.
        if (known.members.size >= MOST_MEMBERS) for (const member of known.members) full.add(member);
      }
    }
  }
  return found.map(({ members, closeness }) => ({ groups: grouped([...members], agree), closeness }));
};

const grouped = <Item>(
  members: readonly Item[],
  agree: (a: Item, b: Item) => boolean,
): readonly (readonly Item[])[] => {
  const groups: Item[][] = [];
  for (const member of members) {
    const fitting = groups.find((group) => group.some((other) => agree(other, member)));
    if (fitting === undefined) groups.push([member]);
    else fitting.push(member);
  }
  return groups;
};
