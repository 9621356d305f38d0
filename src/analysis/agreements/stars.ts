/**
 * Star clusters of a graph (Aslam, Pelekhov, Rus 2004): the vertex with the strongest edges takes all that it has an edge with. Every
 * member agrees with the middle, never only with a neighbour of a neighbour. Of two as strong the one with fewer edges is the tighter middle.
 */
export interface Edges {
  count: number;
  /** Of each edge its two vertices and its strength, over 0. Beyond the count there is room. */
  a: Int32Array;
  b: Int32Array;
  strength: Float64Array;
}

const FIRST_ROOM = 2 ** 12;

export const noEdges = (): Edges => ({
  ...{ count: 0, a: new Int32Array(FIRST_ROOM), b: new Int32Array(FIRST_ROOM), strength: new Float64Array(FIRST_ROOM) },
});

const makeRoom = (edges: Edges): void => {
  const room = 2 * edges.strength.length;
  const { a, b, strength } = edges;
  edges.a = new Int32Array(room);
  edges.b = new Int32Array(room);
  edges.strength = new Float64Array(room);
  edges.a.set(a);
  edges.b.set(b);
  edges.strength.set(strength);
};

export const addEdge = (edges: Edges, a: number, b: number, strong: number): void => {
  const at = edges.count;
  if (at === edges.strength.length) makeRoom(edges);
  edges.count = at + 1;
  edges.a[at] = a;
  edges.b[at] = b;
  edges.strength[at] = strong;
};

/** Edges by vertex: those of a vertex stand from `first[vertex]` to `first[vertex + 1]`, in the order of the edges. */
interface Beams {
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly strength: Float64Array;
}

const beamsOf = (vertices: number, { count, a, b, strength }: Edges): Beams => {
  const first = new Int32Array(vertices + 1);
  for (let at = 0; at < count; at += 1) {
    const [one, other] = [(a[at] ?? 0) + 1, (b[at] ?? 0) + 1];
    first[one] = (first[one] ?? 0) + 1;
    first[other] = (first[other] ?? 0) + 1;
  }
  for (let at = 0; at < vertices; at += 1) first[at + 1] = (first[at + 1] ?? 0) + (first[at] ?? 0);
  const next = first.slice();
  const beams = { first, to: new Int32Array(2 * count), strength: new Float64Array(2 * count) };
  const add = (from: number, to: number, strong: number): void => {
    const slot = next[from] ?? 0;
    next[from] = slot + 1;
    beams.to[slot] = to;
    beams.strength[slot] = strong;
  };
  for (let at = 0; at < count; at += 1) {
    add(a[at] ?? 0, b[at] ?? 0, strength[at] ?? 0);
    add(b[at] ?? 0, a[at] ?? 0, strength[at] ?? 0);
  }
  return beams;
};

/** Of the vertex the sum of its strongest beam to each origin. */
const worthIn = (origins: readonly string[], { first, to, strength }: Beams): ((vertex: number) => number) => {
  const numbers = new Map([...new Set(origins)].map((origin, at) => [origin, at]));
  const numbered = Int32Array.from(origins, (origin) => numbers.get(origin) ?? 0);
  const best = new Float64Array(numbers.size);
  const met = new Int32Array(numbers.size);
  return (vertex) => {
    let count = 0;
    for (let slot = first[vertex] ?? 0; slot < (first[vertex + 1] ?? 0); slot += 1) {
      const origin = numbered[to[slot] ?? 0] ?? 0;
      const known = best[origin] ?? 0;
      if (known === 0) {
        met[count] = origin;
        count += 1;
      }
      if ((strength[slot] ?? 0) > known) best[origin] = strength[slot] ?? 0;
    }
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const origin = met[at] ?? 0;
      sum += best[origin] ?? 0;
      best[origin] = 0;
    }
    return sum;
  };
};

/** `origins`: of each vertex. The strongest edge of each origin counts. Middles first, then members from the strongest down. */
export const stars = (origins: readonly string[], edges: Edges): readonly (readonly number[])[] => {
  const beams = beamsOf(origins.length, edges);
  const { first, to, strength } = beams;
  const worth = worthIn(origins, beams);
  const degree = (vertex: number): number => (first[vertex + 1] ?? 0) - (first[vertex] ?? 0);
  const middles = [...origins.keys()].filter((vertex) => degree(vertex) > 0);
  const sums = Float64Array.from(origins.keys(), worth);
  middles.sort((x, y) => (sums[y] ?? 0) - (sums[x] ?? 0) || degree(x) - degree(y) || x - y);
  const taken = new Uint8Array(origins.length);
  const found: (readonly number[])[] = [];
  for (const middle of middles) {
    if (taken[middle] === 1) continue;
    const slots: number[] = [];
    for (let slot = first[middle] ?? 0; slot < (first[middle + 1] ?? 0); slot += 1) slots.push(slot);
    slots.sort((x, y) => (strength[y] ?? 0) - (strength[x] ?? 0) || (to[x] ?? 0) - (to[y] ?? 0));
    const star = [middle];
    for (const slot of slots) star.push(to[slot] ?? 0);
    for (const one of star) taken[one] = 1;
    found.push(star);
  }
  return found;
};
