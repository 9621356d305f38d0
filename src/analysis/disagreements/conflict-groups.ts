/** Items that conflict with one another, directly or through a third, taken together and then apart by what they agree on. */
export interface Conflict<Item> {
  /** Two and more groups; the members of each agree. */
  readonly groups: readonly (readonly Item[])[];
  /** Of the closest conflicting pair. */
  readonly closeness: number;
}

const MOST_MEMBERS = 40;

/** `conflict`: how surely two items exclude each other, 0: not at all. */
export const conflictGroups = <Item>(
  items: readonly Item[],
  conflict: (a: Item, b: Item) => number,
  agree: (a: Item, b: Item) => boolean,
): readonly Conflict<Item>[] => {
  const found: { members: Set<Item>; closeness: number }[] = [];
  const full = new Set<Item>();
  for (const [at, a] of items.entries()) {
    if (full.has(a)) continue;
    for (const b of items.slice(at + 1)) {
      if (full.has(b)) continue;
      const closeness = conflict(a, b);
      if (closeness === 0) continue;
      const known = found.find(({ members }) => members.has(a) || members.has(b));
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
