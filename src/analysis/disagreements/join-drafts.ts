/** Two drafts of one matter as one. */
import type { Draft } from './draft.ts';

/** `places`: for each position of the second the one of the first that it joins. */
export const joinedBy = (into: Draft, from: Draft, places: readonly number[]): Draft => ({
  ...into,
  positions: into.positions.map((position, at) => {
    const more = from.positions.filter((_, index) => places[index] === at).flatMap(({ statements }) => statements);
    return { ...position, statements: [...new Set([...position.statements, ...more])] };
  }),
});
