/**
 * Star clusters of a graph (Aslam, Pelekhov, Rus 2004): the vertex with the strongest edges takes all that it has an edge with. Every
 * member agrees with the middle, never only with a neighbour of a neighbour. Of two as strong the one with fewer edges is the tighter middle.
 */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** Over 0. */
  readonly strength: number;
}

interface Beam {
  readonly at: number;
  readonly strength: number;
}

/** Of the strongest beam to each origin the sum. */
const worthOf = (origins: readonly string[]): ((beams: readonly Beam[]) => number) => {
  const numbers = new Map([...new Set(origins)].map((origin, at) => [origin, at]));
  const numbered = Int32Array.from(origins, (origin) => numbers.get(origin) ?? 0);
  const best = new Float64Array(numbers.size);
  return (beams) => {
    const met: number[] = [];
    for (const { at, strength } of beams) {
      const origin = numbered[at] ?? 0;
      const known = best[origin] ?? 0;
      if (known === 0) met.push(origin);
      if (strength > known) best[origin] = strength;
    }
    let sum = 0;
    for (const origin of met) {
      sum += best[origin] ?? 0;
      best[origin] = 0;
    }
    return sum;
  };
};

const strongestFirst = (x: Beam, y: Beam): number => y.strength - x.strength || x.at - y.at;

/** `origins`: of each vertex. The strongest edge of each origin counts. Middles first, then members from the strongest down. */
export const stars = (origins: readonly string[], edges: readonly Edge[]): readonly (readonly number[])[] => {
  const beams: (Beam[] | undefined)[] = origins.map(() => undefined);
  const add = (from: number, beam: Beam): void => {
    const known = beams[from];
    if (known === undefined) beams[from] = [beam];
    else known.push(beam);
  };
  for (const { a, b, strength } of edges) {
    add(a, { at: b, strength });
    add(b, { at: a, strength });
  }
  const worth = worthOf(origins);
  const middles = beams.flatMap((list, at) => (list === undefined ? [] : [{ at, list, sum: worth(list) }]));
  const taken = new Set<number>();
  return middles
    .sort((x, y) => y.sum - x.sum || x.list.length - y.list.length || x.at - y.at)
    .flatMap(({ at, list }) => {
      if (taken.has(at)) return [];
      const members = list.sort(strongestFirst).map((beam) => beam.at);
      for (const one of [at, ...members]) taken.add(one);
      return [[at, ...members]];
    });
};
