/**
 * Which statements of a pole may resemble given ones: shared weight is summed over an inverted index of concepts, so that a
 * large pole is not held against every matter statement by statement. It may name too many, never too few.
 */
import { totalWeight, type Weights } from '../facts/weights.ts';
import type { Statement } from '../features/statement.ts';

type SetOf = (statement: Statement) => ReadonlySet<string>;
const SETS: readonly SetOf[] = [({ concepts }) => concepts, ({ context }) => context];
/** Sums in another order differ in their last digits. */
const ROUNDING = 0.999;

interface Index {
  readonly of: SetOf;
  /** Per concept where it stands in the pole, and what it weighs. */
  readonly holders: ReadonlyMap<string, { readonly weighs: number; readonly places: number[] }>;
  readonly sizes: Float64Array;
}

const indexOf = (pole: readonly Statement[], weight: Weights, of: SetOf): Index => {
  const holders = new Map<string, { readonly weighs: number; readonly places: number[] }>();
  for (const [at, statement] of pole.entries())
    for (const concept of of(statement)) {
      const known = holders.get(concept);
      if (known === undefined) holders.set(concept, { weighs: weight(concept), places: [at] });
      else known.places.push(at);
    }
  return { of, holders, sizes: Float64Array.from(pole, (statement) => totalWeight(of(statement), weight)) };
};

/** In the order of the pole; `least`: the cosine that is asked for. */
export const likeIn = (
  pole: readonly Statement[],
  weight: Weights,
  least: number,
): ((members: readonly Statement[]) => readonly Statement[]) => {
  const indexes = SETS.map((of) => indexOf(pole, weight, of));
  const sums = new Float64Array(pole.length);
  return (members) => {
    const found = new Set<number>();
    for (const { of, holders, sizes } of indexes)
      for (const member of members) {
        const touched: number[] = [];
        for (const concept of of(member)) {
          const held = holders.get(concept);
          for (const at of held?.places ?? []) {
            if (sums[at] === 0) touched.push(at);
            sums[at] = (sums[at] ?? 0) + (held?.weighs ?? 0);
          }
        }
        const own = totalWeight(of(member), weight);
        for (const at of touched) {
          if ((sums[at] ?? 0) >= ROUNDING * least * Math.sqrt(own * (sizes[at] ?? 0))) found.add(at);
          sums[at] = 0;
        }
      }
    return [...found].sort((a, b) => a - b).flatMap((at) => pole[at] ?? []);
  };
};
