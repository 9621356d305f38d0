/** Which statements stand against each other in a disagreement. */
import type { Statement } from '../features/statement.ts';

/** The sides of each disagreement. */
export type Disputes = readonly (readonly (readonly Statement[])[])[];

/** Whether two statements stand on two sides of one disagreement. */
export const opposedIn = (disputes: Disputes): ((one: Statement, other: Statement) => boolean) => {
  const sideOf = new Map<Statement, Map<number, number>>();
  for (const [dispute, sides] of disputes.entries())
    for (const [side, statements] of sides.entries())
      for (const one of statements) sideOf.set(one, (sideOf.get(one) ?? new Map<number, number>()).set(dispute, side));
  return (one, other) => {
    const [own, theirs] = [sideOf.get(one), sideOf.get(other)];
    if (own === undefined || theirs === undefined) return false;
    for (const [dispute, side] of own) if ((theirs.get(dispute) ?? side) !== side) return true;
    return false;
  };
};
