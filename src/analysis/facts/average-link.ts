/**
 * Average-link clustering over a sparse list of edges: two clusters join while the mean similarity between their members
 * stays over the threshold. Deterministic: strongest edge first, ties by place.
 */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Whether two clusters of the very same members joined before, kept from one clustering to the next. */
export interface Joins {
  readonly leaves: Map<object, number>;
  /** By the pair of clusters that made it. */
  readonly clusters: Map<number, number>;
  readonly joined: Map<number, boolean>;
  next: number;
}

export const noJoins = (): Joins => ({ leaves: new Map(), clusters: new Map(), joined: new Map(), next: 0 });

const MOST = 2 ** 26;
const MOST_KEPT = 2_000_000;
const pairOf = (a: number, b: number): number => a * MOST + b;

const forget = (joins: Joins): void => {
  joins.leaves.clear();
  joins.clusters.clear();
  joins.joined.clear();
  joins.next = 0;
};

export interface Linkage {
  /** What is clustered: one thing is one object. */
  readonly members: readonly object[];
  readonly edges: readonly Edge[];
  readonly threshold: number;
  /** No cluster grows larger. */
  readonly largest: number;
  /** Similarity of two members that have no edge, and whether they may stand together at all (null: never). Rests on the two alone. */
  readonly between: (a: number, b: number) => number | null;
  readonly joins?: Joins;
}

/** Clusters of two and more, places ascending, in order of their first member. */
export const averageLink = (linkage: Linkage): readonly (readonly number[])[] => {
  const { members: leaves, edges, threshold, largest, between, joins = noJoins() } = linkage;
  if (joins.joined.size > MOST_KEPT) forget(joins);
  const fresh = (): number => {
    joins.next += 1;
    return joins.next;
  };
  const known = <Key>(map: Map<Key, number>, key: Key): number => {
    const name = map.get(key) ?? fresh();
    map.set(key, name);
    return name;
  };
  const names = leaves.map((leaf) => known(joins.leaves, leaf));
  const clusterOf = leaves.map((_, at) => at);
  const members = clusterOf.map((at) => [at]);
  const mayJoin = (a: readonly number[], b: readonly number[]): boolean => {
    if (a.length + b.length > largest) return false;
    let sum = 0;
    for (const x of a)
      for (const y of b) {
        const similarity = between(x, y);
        if (similarity === null) return false;
        sum += similarity;
      }
    return sum / (a.length * b.length) >= threshold;
  };
  const ordered = [...edges].sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  for (const { a, b } of ordered) {
    const [p, q] = [clusterOf[a] ?? a, clusterOf[b] ?? b];
    if (p === q) continue;
    const [x, y] = p < q ? [p, q] : [q, p];
    const [into, from] = [members[x] ?? [], members[y] ?? []];
    const pair = pairOf(names[x] ?? 0, names[y] ?? 0);
    const may = joins.joined.get(pair) ?? mayJoin(into, from);
    joins.joined.set(pair, may);
    if (!may) continue;
    for (const member of from) clusterOf[member] = x;
    members[x] = [...into, ...from].sort((one, other) => one - other);
    members[y] = [];
    names[x] = known(joins.clusters, pair);
  }
  return members.filter((cluster) => cluster.length > 1);
};
