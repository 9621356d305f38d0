/**
 * Groups of statements that report one fact: one in the middle, and around it those of other origins that say the same. Only what
 * stands near in words, or was brought together before, is looked at; what stands on two sides of a disagreement never agrees.
 */
import { type Found, isAmong, neighboursOf, noneFound } from '../facts/neighbours.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { bearOut, type Standing } from './bear-out.ts';
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

/** What was read of pairs, kept while both statements stand. */
interface Kept {
  usable: readonly Statement[];
  readonly found: Found;
  /** Of those that something else brought together. */
  readonly together: WeakMap<Statement, Map<Statement, { readonly points: number; readonly standing: Standing }>>;
}

const noneKept = (): Kept => ({ usable: [], found: noneFound(), together: new WeakMap() });

/** Notes on pairs are dropped where a statement has become another. */
const dropNotes = ({ usable: before, found }: Kept, usable: readonly Statement[]): void => {
  if (before.every((one, at) => one === usable[at])) return;
  for (const [at, list] of found.nearest.entries())
    for (const neighbour of list)
      if (before[at] !== usable[at] || before[neighbour.at] !== usable[neighbour.at]) neighbour.note = undefined;
};

/** Each group's middle stands first. */
export const findAgreements = (
  story: StoryFeatures,
  { together, opposed }: Brought,
): readonly (readonly Statement[])[] => {
  const { lasts } = story.memory;
  const kept = stateOf(story.memory, 'agreements', noneKept);
  const usable = story.statements.filter(tells);
  dropNotes(kept, usable);
  kept.usable = usable;
  const place = new Map(usable.map((one, at) => [one, at]));
  const { read, strength } = bearOut(story);
  const opposes = opposedIn(opposed);
  // What is said of a pair first stands.
  const looked = new Set<number>();
  const agreeing: Edge[] = [];
  const keyOf = (x: number, y: number): number => Math.min(x, y) * usable.length + Math.max(x, y);
  const agree = (x: number, y: number, found: number): void => {
    if (found > 0) agreeing.push({ a: Math.min(x, y), b: Math.max(x, y), strength: found });
  };
  const readKept = (one: Statement, other: Statement, points: number): Standing => {
    const known = kept.together.get(one)?.get(other);
    if (known?.points === points) return known.standing;
    const standing = read(one, other, points);
    const ofOne = kept.together.get(one) ?? new Map();
    if (lasts) kept.together.set(one, ofOne.set(other, { points, standing }));
    return standing;
  };
  const look = (one: Statement, other: Statement, points: number): void => {
    const [x, y] = [place.get(one), place.get(other)];
    if (x === undefined || y === undefined || x === y || looked.has(keyOf(x, y))) return;
    looked.add(keyOf(x, y));
    const standing = readKept(one, other, points);
    if (standing !== null && !opposes(one, other)) agree(x, y, strength(one, other, standing, points));
  };
  for (const { statements, points } of together) eachTwo(statements, (one, other) => look(one, other, points));
  for (const [one, other] of likeFigures(usable)) look(one, other, 0);
  const near = neighboursOf(usable.map(toldBy), story.weight, NEAR, kept.found);
  for (const [at, one] of usable.entries())
    for (const neighbour of near[at] ?? []) {
      // The notes are these alone. Most pairs end here.
      const note = neighbour.note as Standing | undefined;
      if (note === null) continue;
      const { at: next, similarity } = neighbour;
      const other = usable[next];
      // Looked at already, from its side.
      if (other === undefined || (next < at && isAmong(near[next] ?? [], at, similarity))) continue;
      const standing = note === undefined ? read(one, other, 0) : note;
      if (lasts) neighbour.note = standing;
      if (standing === null || looked.has(keyOf(at, next)) || opposes(one, other)) continue;
      agree(at, next, strength(one, other, standing, 0));
    }
  const origins = usable.map(({ origin }) => origin);
  return stars(origins, agreeing).map((group) => group.flatMap((at) => usable[at] ?? []));
};
