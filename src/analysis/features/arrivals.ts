/**
 * Items by the order in which they came, and by what they hold: whoever has looked at so many of them asks only for those that came since.
 * It must not know what is asked of them.
 */

export interface Arrivals<Item> {
  /** As many have come, those that have gone among them. */
  count(): number;
  /** undefined: gone. */
  at(number: number): Item | undefined;
  numberOf(item: Item): number | undefined;
  /** Of one that has not gone. */
  placeOf(number: number): number;
  /** From now on these are the items, each once. `keysOf`: of those that come; null: the item goes without, and is told of whatever is asked for. */
  follow(items: readonly Item[], keysOf: (item: Item) => Iterable<string> | null): void;
  /** Told of those that came as `first` or later and hold one of the keys, or go without; null: of all. Each once. */
  eachSince(first: number, keys: Iterable<string> | null, each: (number: number, item: Item) => void): void;
  /** More have gone than have stayed. */
  isWorn(): boolean;
}

const MOST_GONE = 1000;
const NONE: readonly number[] = [];

const sameStart = (a: readonly unknown[], b: readonly unknown[]): number => {
  const shortest = Math.min(a.length, b.length);
  let at = 0;
  while (at < shortest && a[at] === b[at]) at += 1;
  return at;
};

export const arrivals = <Item>(): Arrivals<Item> => {
  const came: (Item | undefined)[] = [];
  const places: number[] = [];
  const numbers = new Map<Item, number>();
  const holders = new Map<string, number[]>();
  const open: number[] = [];
  /** By number the last search that came by it. */
  const seen: number[] = [];
  let searches = 0;
  let last: readonly Item[] = [];

  const add = (item: Item, keys: Iterable<string> | null): number => {
    const number = came.push(item) - 1;
    places.push(0);
    seen.push(0);
    numbers.set(item, number);
    if (keys === null) open.push(number);
    for (const key of keys ?? []) {
      const held = holders.get(key);
      if (held === undefined) holders.set(key, [number]);
      else if (held.at(-1) !== number) held.push(number);
    }
    return number;
  };

  return {
    count: () => came.length,
    at: (number) => came[number],
    numberOf: (item) => numbers.get(item),
    placeOf: (number) => places[number] ?? -1,
    follow(items, keysOf) {
      if (items === last) return;
      const start = sameStart(last, items);
      const stays = start === last.length ? null : new Set(items.slice(start));
      for (let at = start; at < last.length; at += 1) {
        const item = last[at] as Item;
        if (stays?.has(item) === true) continue;
        came[numbers.get(item) ?? -1] = undefined;
        numbers.delete(item);
      }
      for (let at = start; at < items.length; at += 1) {
        const item = items[at] as Item;
        places[numbers.get(item) ?? add(item, keysOf(item))] = at;
      }
      last = items;
    },
    eachSince(first, keys, each) {
      if (first >= came.length) return;
      searches += 1;
      const look = (numbered: readonly number[]): void => {
        let at = numbered.length;
        while (at > 0 && (numbered[at - 1] ?? 0) >= first) at -= 1;
        for (; at < numbered.length; at += 1) {
          const number = numbered[at] ?? 0;
          const item = came[number];
          if (item === undefined || seen[number] === searches) continue;
          seen[number] = searches;
          each(number, item);
        }
      };
      if (keys === null) {
        for (let number = first; number < came.length; number += 1) {
          const item = came[number];
          if (item !== undefined) each(number, item);
        }
        return;
      }
      for (const key of keys) look(holders.get(key) ?? NONE);
      look(open);
    },
    isWorn: () => came.length > 2 * numbers.size + MOST_GONE,
  };
};
