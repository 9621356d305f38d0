/** A set of pairs of places, whichever stands first: open addressing in one typed array, for tens of thousands of pairs are asked for. */
export interface PairSet {
  /** Whether it was not there. */
  add(x: number, y: number): boolean;
  has(x: number, y: number): boolean;
}

/** Places are below this. */
const MOST = 2 ** 26;
const FIRST_SIZE = 2 ** 12;
/** Knuth's multiplicative hashing: 2^32 over the golden ratio. */
const GOLDEN = 0x9e3779b1;

export const pairSet = (): PairSet => {
  // 0: free; a pair is kept as its number and one more.
  let slots = new Float64Array(FIRST_SIZE);
  let count = 0;
  const slotOf = (within: Float64Array, low: number, high: number, pair: number): number => {
    const mask = within.length - 1;
    let slot = (Math.imul(Math.imul(low, GOLDEN) ^ high, GOLDEN) >>> 6) & mask;
    while (within[slot] !== 0 && within[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const more = new Float64Array(2 * slots.length);
    for (const pair of slots)
      if (pair !== 0) more[slotOf(more, Math.floor((pair - 1) / MOST), (pair - 1) % MOST, pair)] = pair;
    slots = more;
  };
  return {
    add(x, y) {
      const [low, high] = x < y ? [x, y] : [y, x];
      const pair = low * MOST + high + 1;
      const slot = slotOf(slots, low, high, pair);
      if (slots[slot] === pair) return false;
      slots[slot] = pair;
      count += 1;
      if (2 * count > slots.length) grow();
      return true;
    },
    has(x, y) {
      const [low, high] = x < y ? [x, y] : [y, x];
      const pair = low * MOST + high + 1;
      return slots[slotOf(slots, low, high, pair)] === pair;
    },
  };
};
