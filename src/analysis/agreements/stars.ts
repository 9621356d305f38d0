/**
 * Star clusters of a graph (Aslam, Pelekhov, Rus 2004): the vertex with the strongest edges takes all that it has an edge with. Every
 * member agrees with the middle, never only with a neighbour of a neighbour. Of two as strong the one with fewer edges is the tighter middle.
 */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

interface Beam {
  readonly at: number;
  readonly strength: number;
}

/** `origins`: of each vertex. The strongest edge of each origin counts. Middles first, then members from the strongest down. */
export const stars = (origins: readonly string[], edges: readonly Edge[]): readonly (readonly number[])[] => {
  const beams = new Map<number, Beam[]>();
  const add = (from: number, at: number, strength: number): void => {
    const known = beams.get(from);
    if (known === undefined) beams.set(from, [{ at, strength }]);
    else known.push({ at, strength });
  };
  for (const { a, b, strength } of edges) {
    add(a, b, strength);
    add(b, a, strength);
  }
  const worth = (list: readonly Beam[]): number => {
    const best = new Map<string, number>();
    for (const { at, strength } of list)
      best.set(origins[at] ?? '', Math.max(best.get(origins[at] ?? '') ?? 0, strength));
    return [...best.values()].reduce((sum, one) => sum + one, 0);
  };
  const middles = [...beams].map(([at, list]) => ({ at, list, sum: worth(list) }));
  const taken = new Set<number>();
  return middles
    .sort((x, y) => y.sum - x.sum || x.list.length - y.list.length || x.at - y.at)
    .flatMap(({ at, list }) => {
      if (taken.has(at)) return [];
      const members = list.toSorted((x, y) => y.strength - x.strength || x.at - y.at).map((beam) => beam.at);
      for (const one of [at, ...members]) taken.add(one);
      return [[at, ...members]];
    });
};
