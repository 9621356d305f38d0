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

const holdersIn = (pole: readonly Statement[], of: SetOf): ReadonlyMap<string, readonly number[]> => {
  const holders = new Map<string, number[]>();
  for (const [at, statement] of pole.entries())
    for (const concept of of(statement)) {
      const list = holders.get(concept);
      if (list === undefined) holders.set(concept, [at]);
      else list.push(at);
    }
  return holders;
};

/** In the order of the pole; `least`: the cosine that is asked for. */
export const likeIn = (
  pole: readonly Statement[],
  weight: Weights,
  least: number,
): ((members: readonly Statement[]) => readonly Statement[]) => {
  const indexes = SETS.map((of) => ({ of, holders: holdersIn(pole, of) }));
  return (members) => {
    const found = new Set<number>();
    for (const { of, holders } of indexes)
      for (const member of members) {
        const shared = new Map<number, number>();
        for (const concept of of(member))
          for (const at of holders.get(concept) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight(concept));
        const own = totalWeight(of(member), weight);
        for (const [at, sum] of shared) {
          const other = pole[at];
          if (other !== undefined && sum >= ROUNDING * least * Math.sqrt(own * totalWeight(of(other), weight)))
            found.add(at);
        }
      }
    return [...found].sort((a, b) => a - b).flatMap((at) => pole[at] ?? []);
  };
};
