/** Two statements of opposite poles and how nearly they speak of one thing. */
import type { Statement } from '../features/statement.ts';

/** How nearly two statements speak of one thing, 0 to 1; 0: they do not. */
export type About = (left: Statement, right: Statement) => number;

export interface Pair {
  readonly left: Statement;
  readonly right: Statement;
  readonly closeness: number;
  /** By which the two are looked up without being looked at. */
  readonly leftAt: number;
  readonly rightAt: number;
}

/** `numberOf`: of each statement of the poles another. */
export const pairOf = (
  left: Statement,
  right: Statement,
  closeness: number,
  numberOf: (one: Statement) => number,
): Pair => ({ left, right, closeness, leftAt: numberOf(left), rightAt: numberOf(right) });

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By their words first: ids rest on the addresses of articles, and these decide nothing. */
const byPlace = (a: Statement, b: Statement): number =>
  inOrder(a.text, b.text) || inOrder(a.claim.id, b.claim.id) || a.start - b.start;

export const byCloseness = (a: Pair, b: Pair): number =>
  b.closeness - a.closeness || byPlace(a.left, b.left) || byPlace(a.right, b.right);
