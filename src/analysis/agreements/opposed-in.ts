/** Which statements stand against each other in a disagreement. */
import type { Statement } from '../features/statement.ts';

/** The sides of each disagreement. */
export type Disputes = readonly (readonly (readonly Statement[])[])[];

export interface Opposed {
  /** Whether the two stand on two sides of one. */
  opposes(one: Statement, other: Statement): boolean;
}

export const opposedIn = (disputes: Disputes): Opposed => {
  const sideOf = new Map<Statement, Map<number, number>>();
  for (const [dispute, sides] of disputes.entries())
    for (const [side, statements] of sides.entries())
      for (const one of statements) sideOf.set(one, (sideOf.get(one) ?? new Map<number, number>()).set(dispute, side));
  return {
    opposes: (one, other) => {
      const theirs = sideOf.get(other);
      for (const [dispute, side] of sideOf.get(one) ?? []) if ((theirs?.get(dispute) ?? side) !== side) return true;
      return false;
    },
  };
};
