/** Two drafts of one count: one passage stands in both, and against it the same figure, told in the headline and again in the text. */
import type { Draft, Position } from './draft.ts';

const claimsOf = ({ statements }: Position): ReadonlySet<string> => new Set(statements.map(({ claim }) => claim.id));

const figuresOf = ({ statements }: Position): ReadonlySet<number> =>
  new Set(statements.flatMap(({ quantities }) => quantities.flatMap(({ min }) => min ?? [])));

/** For each position of the second draft the position of the first that it joins; null: the drafts are two matters. */
export const sameCount = (into: Draft, from: Draft): readonly number[] | null => {
  if (into.type !== 'number' || from.type !== 'number') return null;
  let shared = 0;
  const places = from.positions.map((position) => {
    const cites = into.positions.findIndex((other) => !claimsOf(other).isDisjointFrom(claimsOf(position)));
    if (cites >= 0) shared += 1;
    return cites >= 0
      ? cites
      : into.positions.findIndex((other) => !figuresOf(other).isDisjointFrom(figuresOf(position)));
  });
  return shared > 0 && !places.includes(-1) && new Set(places).size === places.length ? places : null;
};
