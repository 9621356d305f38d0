/** How telling each concept is within a story: idf over its statements (Spärck Jones 1972), so that the story's theme weighs little. */
export type Weights = (concept: string) => number;

export interface Counts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

type Weighable = readonly { readonly concepts: ReadonlySet<string> }[];

export const countsOf = (statements: Weighable): Counts => {
  const counts = new Map<string, number>();
  for (const { concepts } of statements)
    for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return { counts, total: statements.length };
};

export const weightsFrom = ({ counts, total }: Counts): Weights => {
  const all = Math.max(total, 1);
  const weights = new Map([...counts].map(([concept, count]) => [concept, Math.log(1 + all / count)]));
  const unheard = Math.log(1 + all);
  return (concept) => weights.get(concept) ?? unheard;
};

export const weightsOf = (statements: Weighable): Weights => weightsFrom(countsOf(statements));

// A set is weighed again and again by the same weights, against each of its neighbours.
const weighed = new WeakMap<ReadonlySet<string>, { readonly weight: Weights; readonly total: number }>();

export const totalWeight = (concepts: ReadonlySet<string>, weight: Weights): number => {
  const known = weighed.get(concepts);
  if (known !== undefined && known.weight === weight) return known.total;
  let total = 0;
  for (const concept of concepts) total += weight(concept);
  weighed.set(concepts, { weight, total });
  return total;
};

export const sharedWeight = (a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weights): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const concept of few) if (many.has(concept)) sum += weight(concept);
  return sum;
};

/** Cosine of two sets whose members weigh the root of their idf: 0 to 1. */
export const cosine = (a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weights): number => {
  const shared = sharedWeight(a, b, weight);
  return shared === 0 ? 0 : shared / Math.sqrt(totalWeight(a, weight) * totalWeight(b, weight));
};

/** How much of the lighter set the other one holds: 0 to 1. */
export const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weights): number => {
  const shared = sharedWeight(a, b, weight);
  return shared === 0 ? 0 : shared / Math.min(totalWeight(a, weight), totalWeight(b, weight));
};

/** What both sets hold. */
export const sharedConcepts = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((concept) => many.has(concept)).sort();
};
