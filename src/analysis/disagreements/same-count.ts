/** Two drafts of one count: one passage stands in both, and against it the same figure, told in the headline and again in the text. */
import { oncePer } from '../features/once-each.ts';
import { citedIn } from './cited-in.ts';
import type { Draft, Position } from './draft.ts';

const figuresOf = oncePer(
  ({ statements }: Position): ReadonlySet<number> =>
    new Set(statements.flatMap(({ quantities }) => quantities.flatMap(({ min }) => min ?? []))),
);

/** For each position of the second draft the position of the first that it joins; null: the drafts are two matters. */
export const sameCount = (into: Draft, from: Draft): readonly number[] | null => {
  if (into.type !== 'number' || from.type !== 'number') return null;
  const cited = from.positions.map((position) =>
    into.positions.findIndex((other) => !citedIn(other).isDisjointFrom(citedIn(position))),
  );
  if (cited.every((at) => at < 0)) return null;
  const places = from.positions.map((position, at) => {
    const place = cited[at] ?? -1;
    return place >= 0
      ? place
      : into.positions.findIndex((other) => !figuresOf(other).isDisjointFrom(figuresOf(position)));
  });
  return !places.includes(-1) && new Set(places).size === places.length ? places : null;
};
