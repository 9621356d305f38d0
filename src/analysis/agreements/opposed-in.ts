/** Which statements stand against each other in a disagreement. */
import type { Statement } from '../features/statement.ts';

/** The sides of each disagreement. */
export type Disputes = readonly (readonly (readonly Statement[])[])[];

export interface Opposed {
  /** Whether the two, by their places, stand on two sides of one. */
  opposes(one: number, other: number): boolean;
}

/** No disagreement has as many sides. */
const MOST_SIDES = 2 ** 12;
const disputeOf = (stand: number): number => Math.floor(stand / MOST_SIDES);

/** `places`: how many there are. */
export const opposedIn = (
  disputes: Disputes,
  places: number,
  placeOf: (one: Statement) => number | undefined,
): Opposed => {
  /** Of each place the disputes that it stands in, ascending, each with its side in it: the last that holds it. */
  const disputed = new Uint8Array(places);
  const stands: (number[] | undefined)[] = new Array<number[] | undefined>(places);
  for (const [dispute, sides] of disputes.entries())
    for (const [side, statements] of sides.entries())
      for (const one of statements) {
        const place = placeOf(one);
        if (place === undefined) continue;
        disputed[place] = 1;
        const stand = dispute * MOST_SIDES + side;
        const known = stands[place];
        if (known === undefined) stands[place] = [stand];
        else if (disputeOf(known.at(-1) ?? -1) === dispute) known[known.length - 1] = stand;
        else known.push(stand);
      }
  return {
    opposes(one, other) {
      if (disputed[one] === 0 || disputed[other] === 0) return false;
      const [a, b] = [stands[one], stands[other]];
      if (a === undefined || b === undefined) return false;
      for (let x = 0, y = 0; x < a.length && y < b.length; ) {
        const [mine, theirs] = [a[x] ?? 0, b[y] ?? 0];
        const [here, there] = [disputeOf(mine), disputeOf(theirs)];
        if (here === there && mine !== theirs) return true;
        if (here <= there) x += 1;
        if (there <= here) y += 1;
      }
      return false;
    },
  };
};
