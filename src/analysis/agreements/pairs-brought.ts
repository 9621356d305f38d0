/**
 * The pairs of statements that something brought together, with what was read of them: by their places, so that they need not be looked up
 * again while the statements before them stand.
 */
import { beginsWith } from '../features/same-items.ts';
import type { Standing } from './bear-out.ts';

export interface PairsBrought {
  /** Of each pair its two places. */
  readonly ones: number[];
  readonly others: number[];
  /** As `strengthIn` gives them. */
  readonly strengths: number[];
  readonly dated: Standing[];
  /** The list of statements that the places are from. */
  epoch: number;
}

export const noPairs = (): PairsBrought => ({ ones: [], others: [], strengths: [], dated: [], epoch: -1 });

/** How strongly two agree; where a day adds to it, which moves with the story, a number below nought that stands for what was read. */
export const strengthIn = (dated: Standing[], standing: Standing): number =>
  standing.day === 0 ? standing.fixed : -dated.push(standing);

/** What a strength below nought stands for. */
export const datedIn = (dated: readonly Standing[], strength: number): Standing | undefined =>
  strength < 0 ? dated[-strength - 1] : undefined;

export const addPair = (pairs: PairsBrought, one: number, other: number, standing: Standing): void => {
  pairs.ones.push(one);
  pairs.others.push(other);
  pairs.strengths.push(strengthIn(pairs.dated, standing));
};

export const emptyPairs = (pairs: PairsBrought): void => {
  for (const list of [pairs.ones, pairs.others, pairs.strengths, pairs.dated]) list.length = 0;
};

/** While a list begins with the very same things as before, their places stand: one epoch. */
export interface Epoch {
  members: readonly object[];
  number: number;
}

export const epochOf = (epoch: Epoch, members: readonly object[]): number => {
  const { members: before } = epoch;
  if (!beginsWith(members, before)) epoch.number += 1;
  epoch.members = members;
  return epoch.number;
};
