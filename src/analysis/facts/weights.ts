/** How telling each concept is within a story: idf over its statements (Spärck Jones 1972), so that the story's theme weighs little. */
export type Weights = (concept: string) => number;

export const weightsOf = (statements: readonly { readonly concepts: ReadonlySet<string> }[]): Weights => {
  const counts = new Map<string, number>();
  for (const { concepts } of statements)
    for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const total = Math.max(statements.length, 1);
  const weights = new Map([...counts].map(([concept, count]) => [concept, Math.log(1 + total / count)]));
  const unheard = Math.log(1 + total);
  return (concept) => weights.get(concept) ?? unheard;
};

// A set is weighed again and again, against each of its neighbours; stories are compared one after the other.
let weighed = { weight: (_: string): number => 0, totals: new WeakMap<ReadonlySet<string>, number>() };

export const totalWeight = (concepts: ReadonlySet<string>, weight: Weights): number => {
  if (weighed.weight !== weight) weighed = { weight, totals: new WeakMap() };
  const known = weighed.totals;
  const total = known.get(concepts);
  if (total !== undefined) return total;
  let sum = 0;
  for (const concept of concepts) sum += weight(concept);
  known.set(concepts, sum);
  return sum;
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
