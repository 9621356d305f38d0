/** Two statements of opposite poles and how nearly they speak of one thing. */
import type { Statement } from '../features/statement.ts';

/** How nearly two statements speak of one thing, 0 to 1; 0: they do not. */
export type About = (left: Statement, right: Statement) => number;

export interface Pair {
  readonly left: Statement;
  readonly right: Statement;
  readonly closeness: number;
}

const byPlace = (a: Statement, b: Statement): number =>
  a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : a.start - b.start;

export const byCloseness = (a: Pair, b: Pair): number =>
  b.closeness - a.closeness || byPlace(a.left, b.left) || byPlace(a.right, b.right);
