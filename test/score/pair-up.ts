/** Pairs items with golds, each at most once, as many as can be: a maximum bipartite matching by augmenting paths (Kuhn 1955). */

type Fits<Item, Gold> = (item: Item, gold: Gold) => boolean;

export interface Pairs<Item, Gold> {
  readonly itemOf: ReadonlyMap<Gold, Item>;
  readonly paired: ReadonlySet<Item>;
}

/** Pairs that `prefers` allows are sought first; those that only `fits` allows fill what is left without undoing a number. */
export const pairUp = <Item, Gold>(
  items: readonly Item[],
  golds: readonly Gold[],
  fits: Fits<Item, Gold>,
  prefers: Fits<Item, Gold> = fits,
): Pairs<Item, Gold> => {
  const itemOf = new Map<Gold, Item>();
  const place = (item: Item, allowed: Fits<Item, Gold>, tried: Set<Gold>): boolean => {
    for (const gold of golds) {
      if (tried.has(gold) || !allowed(item, gold)) continue;
      tried.add(gold);
      const holder = itemOf.get(gold);
      if (holder === undefined || place(holder, allowed, tried)) {
        itemOf.set(gold, item);
        return true;
      }
    }
    return false;
  };
  for (const item of items) place(item, prefers, new Set());
  const early = new Set(itemOf.values());
  for (const item of items) if (!early.has(item)) place(item, fits, new Set());
  return { itemOf, paired: new Set(itemOf.values()) };
};
