/**
 * Sets statements of opposite poles against each other where they speak of one thing. What hangs together by such pairs is one
 * matter with two positions.
 */
import type { Statement } from '../features/statement.ts';

export interface Matter {
  /** Strongest first. */
  readonly left: readonly Statement[];
  readonly right: readonly Statement[];
  /** Of the strongest pair; what `about` gave it. */
  readonly closeness: number;
}

/** How nearly two statements speak of one thing, 0 to 1; 0: they do not. */
export type About = (left: Statement, right: Statement) => number;

interface Pair {
  readonly left: Statement;
  readonly right: Statement;
  readonly closeness: number;
}

const byCloseness = (a: Pair, b: Pair): number =>
  b.closeness - a.closeness ||
  (a.left.claim.id < b.left.claim.id
    ? -1
    : a.left.claim.id > b.left.claim.id
      ? 1
      : a.right.claim.id < b.right.claim.id
        ? -1
        : 1);

/** Matters, closest first. A statement stands in one matter, under one position. */
export const setAgainst = (
  left: readonly Statement[],
  right: readonly Statement[],
  about: About,
): readonly Matter[] => {
  const pairs = left
    .flatMap((one) => right.map((other) => ({ left: one, right: other, closeness: about(one, other) })))
    .filter(({ closeness }) => closeness > 0)
    .sort(byCloseness);
  const matterOf = new Map<Statement, { left: Statement[]; right: Statement[]; closeness: number }>();
  const matters = new Set<{ left: Statement[]; right: Statement[]; closeness: number }>();
  for (const pair of pairs) {
    const known = matterOf.get(pair.left) ?? matterOf.get(pair.right);
    const matter = known ?? { left: [], right: [], closeness: pair.closeness };
    matters.add(matter);
    if (!matterOf.has(pair.left)) matter.left.push(pair.left);
    if (!matterOf.has(pair.right)) matter.right.push(pair.right);
    if (!matterOf.has(pair.left)) matterOf.set(pair.left, matter);
    if (!matterOf.has(pair.right)) matterOf.set(pair.right, matter);
  }
  return [...matters].filter((matter) => matter.left.length > 0 && matter.right.length > 0);
};

/** Whether two statements come from independent sources: other origins, or two speakers within one text. */
export const independent = (a: Statement, b: Statement): boolean => a.origin !== b.origin;
