/**
 * Rows that stand in order, brought from one order to the next with as little writing as can be: what stays in its order keeps its place,
 * and what comes takes a place between its neighbours. Places are whole numbers with room between them.
 */

/** Between two rows that are written one after the other. */
const GAP = 2 ** 32;
const MOST = Number.MAX_SAFE_INTEGER;

export interface Placed {
  readonly key: string;
  readonly place: number;
}

export interface Changes {
  /** Of what stands, those that go. */
  readonly gone: readonly number[];
  /** Pairs of what stands and what is wanted: one row, at its place. */
  readonly stay: readonly (readonly [stands: number, wanted: number])[];
  /** Of what is wanted those that come, each with its place. */
  readonly come: readonly (readonly [wanted: number, place: number])[];
}

/** Of numbers the most that rise, by their indexes (Fredman 1975). Those below 0 are passed over. */
const longestRise = (numbers: readonly number[]): readonly number[] => {
  const ends: number[] = [];
  const before = new Int32Array(numbers.length).fill(-1);
  for (const [at, number] of numbers.entries()) {
    if (number < 0) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.push(at);
  return rise.reverse();
};

/** Places for so many between the two, or null where they have no room. */
const between = (low: number | null, high: number | null, many: number): readonly number[] | null => {
  const from = low ?? (high === null ? -GAP : high - GAP * (many + 1));
  const to = high ?? from + GAP * (many + 1);
  const step = Math.floor((to - from) / (many + 1));
  if (many > 0 && (step < 1 || from < -MOST || to > MOST)) return null;
  return Array.from({ length: many }, (_, at) => from + step * (at + 1));
};

const anew = (stands: readonly Placed[], wanted: readonly string[]): Changes => ({
  ...{ gone: [...stands.keys()], stay: [], come: wanted.map((_, at) => [at, at * GAP] as const) },
});

/** `stands`: by place; two rows may have one key. `wanted`: the keys in their new order. */
export const keepOrder = (stands: readonly Placed[], wanted: readonly string[]): Changes => {
  const known = new Map<string, number[]>();
  for (const [at, { key }] of stands.entries()) known.set(key, [...(known.get(key) ?? []), at]);
  const from = wanted.map((key) => known.get(key)?.shift() ?? -1);
  const stay = longestRise(from).map((at) => [from[at] ?? 0, at] as const);
  const staying = new Set(stay.map(([at]) => at));
  const come: (readonly [number, number])[] = [];
  let [low, next]: [number | null, number] = [null, 0];
  for (const [standing, at] of [...stay, [stands.length, wanted.length] as const]) {
    const high = stands[standing]?.place ?? null;
    const places = between(low, high, at - next);
    if (places === null) return anew(stands, wanted);
    for (const [nth, place] of places.entries()) come.push([next + nth, place]);
    [low, next] = [high, at + 1];
  }
  return { gone: [...stands.keys()].filter((at) => !staying.has(at)), stay, come };
};
