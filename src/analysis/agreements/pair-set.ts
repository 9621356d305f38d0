/** A set of pairs of places, whichever stands first: open addressing in one typed array, for tens of thousands of pairs are asked for. */
export interface PairSet {
  /** Whether it was not there. */
  add(x: number, y: number): boolean;
  has(x: number, y: number): boolean;
  size(): number;
}

const FIRST_SIZE = 2 ** 12;
/** With fewer places a pair is a number of 32 bits. */
const FEW = 2 ** 16 - 1;
/** Knuth's multiplicative hashing: 2^32 over the golden ratio. */
const GOLDEN = 0x9e3779b1;

/** `places`: how many there are. `likely`: so many pairs may come. */
export const pairSet = (places: number, likely = 0): PairSet => {
  let size = FIRST_SIZE;
  while (size < 2 * likely) size *= 2;
  const room = (slots: number) => (places < FEW ? new Uint32Array(slots) : new Float64Array(slots));
  // 0: free; a pair is kept as its number and one more.
  let slots = room(size);
  let count = 0;
  const numberOf = (x: number, y: number): number => (x < y ? x * places + y : y * places + x) + 1;
  const slotOf = (within: Uint32Array | Float64Array, pair: number): number => {
    const mask = within.length - 1;
    let slot = (Math.imul(pair, GOLDEN) >>> 8) & mask;
    while (within[slot] !== 0 && within[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const more = room(2 * slots.length);
    for (const pair of slots) if (pair !== 0) more[slotOf(more, pair)] = pair;
    slots = more;
  };
  return {
    add(x, y) {
      const pair = numberOf(x, y);
      const slot = slotOf(slots, pair);
      if (slots[slot] === pair) return false;
      slots[slot] = pair;
      count += 1;
      if (2 * count > slots.length) grow();
      return true;
    },
    has(x, y) {
      const pair = numberOf(x, y);
      return slots[slotOf(slots, pair)] === pair;
    },
    size: () => count,
  };
};
