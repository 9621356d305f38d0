/**
 * Positions between which editors saw no disagreement stand on one side: what has one side left is none. More passages on a
 * ruled side change nothing, nor does the same kind of rule on the same passages; a further position, or another kind of
 * disagreement, is new and is shown.
 */
import type { DisagreementKind } from '../../domain/disagreement.ts';
import type { Verdict } from '../../domain/ruling.ts';

const bears = (type: DisagreementKind, verdict: Verdict): boolean =>
  verdict.kind === 'not-same-event' || (verdict.kind === 'not-a-disagreement' && verdict.type === type);

/** Whether the two sides hold passages of different groups of the ruling. */
const settles = ({ groups }: Verdict, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const held = (side: ReadonlySet<string>): readonly number[] =>
    groups.flatMap((group, at) => (group.some((key) => side.has(key)) ? [at] : []));
  const [first, second] = [held(a), held(b)];
  return first.some((one) => second.some((other) => one !== other));
};

/** `sides`: the passage keys of each position. Gives for each the first position with which it stands on one side. */
export const joinedPositions = (
  type: DisagreementKind,
  sides: readonly ReadonlySet<string>[],
  verdicts: readonly Verdict[],
): readonly number[] => {
  const bearing = verdicts.filter((verdict) => bears(type, verdict));
  const places: number[] = [];
  for (const [at, side] of sides.entries()) {
    const earlier = sides.slice(0, at).findIndex((other) => bearing.some((verdict) => settles(verdict, other, side)));
    places.push(earlier < 0 ? at : (places[earlier] ?? earlier));
  }
  return places;
};

/** Whether nothing is left to differ on. */
export const isRuledOut = (
  type: DisagreementKind,
  sides: readonly ReadonlySet<string>[],
  verdicts: readonly Verdict[],
): boolean => sides.length > 1 && new Set(joinedPositions(type, sides, verdicts)).size < 2;
