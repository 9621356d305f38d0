/**
 * Average-link clustering over a sparse list of edges: two clusters join while the mean similarity between their members
 * stays over the threshold. Deterministic: strongest edge first, ties by place.
 */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

export interface Linkage {
  readonly count: number;
  readonly edges: readonly Edge[];
  readonly threshold: number;
  /** No cluster grows larger. */
  readonly largest: number;
  /** Similarity of two members that have no edge, and whether they may stand together at all (null: never). */
  readonly between: (a: number, b: number) => number | null;
}

/** Clusters of two and more, members ascending, in order of their first member. */
export const averageLink = ({ count, edges, threshold, largest, between }: Linkage): readonly (readonly number[])[] => {
  const clusterOf = Array.from({ length: count }, (_, at) => at);
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
    const [x, y] = [clusterOf[a] ?? a, clusterOf[b] ?? b].sort((p, q) => p - q) as [number, number];
    const [into, from] = [members[x] ?? [], members[y] ?? []];
    if (x === y || !mayJoin(into, from)) continue;
    for (const member of from) clusterOf[member] = x;
    members[x] = [...into, ...from].sort((p, q) => p - q);
    members[y] = [];
  }
  return members.filter((cluster) => cluster.length > 1);
};
