/** Chance that comes out the same every time (mulberry32). */
export interface Chance {
  /** 0 inclusive to 1 exclusive. */
  next(): number;
  below(count: number): number;
  of<T>(list: readonly T[]): T;
}

export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { next, below, of: <T>(list: readonly T[]): T => list[below(list.length)] as T };
};
