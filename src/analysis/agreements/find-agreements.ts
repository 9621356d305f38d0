/**
 * Groups of statements that report one fact: one in the middle, and around it those of other origins that say the same. Only what
 * stands near in words, or was brought together before, is looked at; what stands on two sides of a disagreement never agrees.
 */
import { neighboursOf, noneFound } from '../facts/neighbours.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { bearOut } from './bear-out.ts';
import { likeFigures } from './like-figures.ts';
import { tells } from './rules-out.ts';
import { type Edge, stars } from './stars.ts';
import { toldBy } from './told-by.ts';

/** Statements that something else brought together, and the points that this is worth to each two of them. */
export interface Together {
  readonly statements: readonly Statement[];
  readonly points: number;
}

export interface Brought {
  readonly together: readonly Together[];
  /** The sides of each disagreement. */
  readonly opposed: Disputes;
}

const NEAR = 0.2;
/** Of what was brought together as many are weighed against each other as a reader would look at. */
const LOOKED_AT = 24;

type Look = (one: Statement, other: Statement) => void;

const eachTwo = (statements: readonly Statement[], look: Look): void => {
  const looked = statements.slice(0, LOOKED_AT);
  for (const [at, one] of looked.entries()) for (const other of looked.slice(at + 1)) look(one, other);
};

type Disputes = readonly (readonly (readonly Statement[])[])[];

/** Whether two statements stand on two sides of one disagreement. */
const opposedIn = (disputes: Disputes): ((one: Statement, other: Statement) => boolean) => {
  const sideOf = new Map<Statement, Map<number, number>>();
  for (const [dispute, sides] of disputes.entries())
    for (const [side, statements] of sides.entries())
      for (const one of statements) sideOf.set(one, (sideOf.get(one) ?? new Map<number, number>()).set(dispute, side));
  return (one, other) => {
    const sides = sideOf.get(other);
    if (sides === undefined) return false;
    return [...(sideOf.get(one) ?? [])].some(([dispute, side]) => (sides.get(dispute) ?? side) !== side);
  };
};

/** Each group's middle stands first. */
export const findAgreements = (
  story: StoryFeatures,
  { together, opposed }: Brought,
): readonly (readonly Statement[])[] => {
  const usable = story.statements.filter(tells);
  const place = new Map(usable.map((one, at) => [one, at]));
  const strength = bearOut(story);
  const opposes = opposedIn(opposed);
  // What is said of a pair first stands.
  const looked = new Set<number>();
  const agreeing: Edge[] = [];
  const look = (one: Statement, other: Statement, points: number): void => {
    const [x, y] = [place.get(one), place.get(other)];
    if (x === undefined || y === undefined || x === y) return;
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = a * usable.length + b;
    if (looked.has(key)) return;
    looked.add(key);
    const found = opposes(one, other) ? 0 : strength(one, other, points);
    if (found > 0) agreeing.push({ a, b, strength: found });
  };
  for (const { statements, points } of together) eachTwo(statements, (one, other) => look(one, other, points));
  for (const [one, other] of likeFigures(usable)) look(one, other, 0);
  const found = stateOf(story.memory, 'agreements near', noneFound);
  const near = neighboursOf(usable.map(toldBy), story.weight, NEAR, found);
  for (const [at, list] of near.entries())
    for (const neighbour of list) {
      const [one, other] = [usable[at], usable[neighbour.at]];
      if (one !== undefined && other !== undefined) look(one, other, 0);
    }
  const origins = usable.map(({ origin }) => origin);
  return stars(origins, agreeing).map((group) => group.flatMap((at) => usable[at] ?? []));
};
