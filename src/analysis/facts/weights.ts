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

/** Concepts by number, and what each weighs: two sets are held against each other by number, and a word is looked up once a set. */
interface Numbered {
  readonly numbers: Map<string, number>;
  readonly concepts: string[];
  readonly weights: number[];
}

/** A set as it is weighed. */
interface Vector {
  readonly weight: Weights;
  readonly weights: readonly number[];
  /** In the order of the set. */
  readonly numbers: readonly number[];
  readonly total: number;
  /** A bit for each number's last five digits: what has none of them is not in the set. */
  readonly mask: number;
}

const numbered = new WeakMap<Weights, Numbered>();

const numberedBy = (weight: Weights): Numbered => {
  const known = numbered.get(weight);
  if (known !== undefined) return known;
  const made = { numbers: new Map<string, number>(), concepts: [], weights: [] };
  numbered.set(weight, made);
  return made;
};

const numberOf = ({ numbers, concepts, weights }: Numbered, concept: string, weight: Weights): number => {
  const known = numbers.get(concept);
  if (known !== undefined) return known;
  numbers.set(concept, concepts.length);
  weights.push(weight(concept));
  return concepts.push(concept) - 1;
};

export interface Numbering {
  /** From 0, without gaps. */
  numberOf(concept: string): number;
  conceptOf(number: number): string;
}

/** The concepts that one weighing has met. */
export const numberingOf = (weight: Weights): Numbering => {
  const table = numberedBy(weight);
  return {
    numberOf: (concept) => numberOf(table, concept, weight),
    conceptOf: (number) => table.concepts[number] ?? '',
  };
};

/** A set is weighed again and again by the same weights, against each of its neighbours: it bears what it was last weighed as. */
const VECTOR = Symbol('vector');
type Borne = ReadonlySet<string> & { [VECTOR]?: Vector };

const noSet: ReadonlySet<string> = new Set();
// One is mostly held against many in turn.
let [lastSet, lastVector]: [ReadonlySet<string>, Vector | null] = [noSet, null];

const vectorOf = (concepts: ReadonlySet<string>, weight: Weights): Vector => {
  if (concepts === lastSet && lastVector?.weight === weight) return lastVector;
  const vector = vectorKept(concepts, weight);
  [lastSet, lastVector] = [concepts, vector];
  return vector;
};

const vectorKept = (concepts: Borne, weight: Weights): Vector => {
  const known = concepts[VECTOR];
  if (known !== undefined && known.weight === weight) return known;
  const table = numberedBy(weight);
  const numbers: number[] = [];
  let [total, mask] = [0, 0];
  for (const concept of concepts) {
    const number = numberOf(table, concept, weight);
    numbers.push(number);
    total += table.weights[number] ?? 0;
    mask |= 1 << (number & 31);
  }
  const vector = { weight, weights: table.weights, numbers, total, mask };
  concepts[VECTOR] = vector;
  return vector;
};

export const totalWeight = (concepts: ReadonlySet<string>, weight: Weights): number => vectorOf(concepts, weight).total;

/** Of two vectors of one weighing. */
const sharedOf = (a: Vector, b: Vector): number => {
  if ((a.mask & b.mask) === 0) return 0;
  const { weights } = a;
  const [few, many] = a.numbers.length < b.numbers.length ? [a, b] : [b, a];
  const { mask, numbers } = many;
  let sum = 0;
  for (const number of few.numbers)
    if ((mask & (1 << (number & 31))) !== 0 && numbers.includes(number)) sum += weights[number] ?? 0;
  return sum;
};

/** How many concepts both hold. */
export const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weights): number => {
  const x = vectorOf(a, weight);
  const { mask, numbers } = vectorKept(b, weight);
  if ((x.mask & mask) === 0) return 0;
  let count = 0;
  for (const number of x.numbers) if ((mask & (1 << (number & 31))) !== 0 && numbers.includes(number)) count += 1;
  return count;
};

export const sharedWeight = (a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weights): number =>
  sharedOf(vectorOf(a, weight), vectorOf(b, weight));

/** Cosine of two sets whose members weigh the root of their idf: 0 to 1. */
export const cosine = (a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weights): number => {
  const x = vectorOf(a, weight);
  const y = vectorKept(b, weight);
  const shared = sharedOf(x, y);
  return shared === 0 ? 0 : shared / Math.sqrt(x.total * y.total);
};

/** How much of the lighter set the other one holds: 0 to 1. */
export const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weights): number => {
  const [x, y] = [vectorOf(a, weight), vectorOf(b, weight)];
  const shared = sharedOf(x, y);
  return shared === 0 ? 0 : shared / Math.min(x.total, y.total);
};

/** What both sets hold. */
export const sharedConcepts = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const shared: string[] = [];
  for (const concept of few) if (many.has(concept)) shared.push(concept);
  const [first = '', second = ''] = shared;
  if (shared.length === 2) return first < second ? shared : [second, first];
  return shared.length > 1 ? shared.sort() : shared;
};
