/**
 * Groups of statements that report one fact: one in the middle, and around it those of other origins that say the same. Only what
 * stands near in words, or was brought together before, is looked at; what stands on two sides of a disagreement never agrees.
 */
import { isAmong } from '../facts/neighbours.ts';
import { lookAtNeighbours, type Noted, noneNoted } from '../facts/noted-neighbours.ts';
import { type ForMany, forMany } from '../features/for-many.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { placesNoted } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { bearOut, type Standing } from './bear-out.ts';
import { likeFigures } from './like-figures.ts';
import { type Disputes, opposedIn } from './opposed-in.ts';
import { pairSet } from './pair-set.ts';
import { tells } from './rules-out.ts';
import { noEdges, stars } from './stars.ts';
import { toldBy } from './told-by.ts';

/** Statements that something else brought together, and the points that this is worth to each two of them. */
export interface Together {
  readonly statements: readonly Statement[];
  readonly points: number;
}

export interface Brought {
  /** Those worth most first. */
  readonly together: readonly Together[];
  /** The sides of each disagreement. */
  readonly opposed: Disputes;
}

const NEAR = 0.2;
/** Of what was brought together as many are weighed against each other as a reader would look at. */
const LOOKED_AT = 24;

/** Two that may bear each other out. */
interface Pair {
  readonly one: Statement;
  readonly other: Statement;
  readonly standing: Standing;
}

/** What was read of pairs, kept while both statements stand. */
interface Kept {
  /** How many pairs were looked at. */
  looked: number;
  readonly neighbours: Noted;
  /** Of those brought together, by the points that this is worth. */
  readonly together: Map<number, ForMany<readonly Pair[]>>;
  readonly figures: ForMany<readonly Pair[]>;
  readonly read: WeakMap<Statement, Map<Statement, { readonly points: number; readonly standing: Standing | null }>>;
}

const noneKept = (): Kept => ({
  ...{ looked: 0, neighbours: noneNoted(), together: new Map(), figures: forMany(), read: new WeakMap() },
});

const places = placesNoted();

/** Each group's middle stands first. */
export const findAgreements = (
  story: StoryFeatures,
  { together, opposed }: Brought,
): readonly (readonly Statement[])[] => {
  const { lasts } = story.memory;
  const kept = stateOf(story.memory, 'agreements', noneKept);
  const usable = thoseThat(story, tells);
  const placeOf = places(usable);
  const { read, strength, rarity } = bearOut(story);
  const { stands, opposes } = opposedIn(opposed);
  const at = (index: number): Statement => usable[index] as Statement;
  const rare = Float64Array.from(usable, rarity);
  const disputed = Uint8Array.from(usable, (one) => Number(stands(one)));
  const readKept = (one: Statement, other: Statement, points: number): Standing | null => {
    const known = kept.read.get(one)?.get(other);
    if (known?.points === points) return known.standing;
    const standing = read(one, other, points);
    const ofOne = kept.read.get(one) ?? new Map();
    if (lasts) kept.read.set(one, ofOne.set(other, { points, standing }));
    return standing;
  };
  // What is said of a pair first stands: whoever looked at it later would bring fewer points.
  const looked = pairSet(usable.length, kept.looked);
  /** Pairs that need not be read again; where what is read is kept each group is read for itself. */
  const settled = pairSet(usable.length);
  const isSettled = (x: number, y: number): boolean => !lasts && settled.has(x, y);
  const pairsOf = (one: Statement, others: readonly Statement[], points: number): readonly Pair[] => {
    const x = placeOf(one);
    if (x === undefined) return [];
    return others.flatMap((other) => {
      const y = one === other ? undefined : placeOf(other);
      if (y === undefined || isSettled(x, y)) return [];
      if (!lasts) settled.add(x, y);
      const standing = readKept(one, other, points);
      return standing === null ? [] : [{ one, other, standing }];
    });
  };
  const lookedAt = new Uint8Array(usable.length);
  const edges = noEdges();
  const agree = (x: number, y: number, standing: Standing, points: number): void => {
    if (disputed[x] === 1 && disputed[y] === 1 && opposes(at(x), at(y))) return;
    const found = strength(at(x), at(y), standing, Math.min(rare[x] ?? 1, rare[y] ?? 1), points);
    if (found === 0) return;
    edges.a.push(Math.min(x, y));
    edges.b.push(Math.max(x, y));
    edges.strength.push(found);
  };
  const look = ({ one, other, standing }: Pair, points: number): void => {
    const x = placeOf(one) ?? 0;
    const y = placeOf(other) ?? 0;
    if (!looked.add(x, y)) return;
    lookedAt[x] = lookedAt[y] = 1;
    agree(x, y, standing, points);
  };
  for (const { statements, points } of together) {
    if (statements.length < 2) continue;
    const known: ForMany<readonly Pair[]> = kept.together.get(points) ?? forMany();
    kept.together.set(points, known);
    const group = statements.slice(0, LOOKED_AT);
    const make = (): readonly Pair[] => group.flatMap((one, at) => pairsOf(one, group.slice(at + 1), points));
    const pairs = lasts ? known(group, make) : make();
    for (const pair of pairs) look(pair, points);
  }
  for (const group of likeFigures(usable)) {
    const [one, ...others] = group;
    const make = (): readonly Pair[] => pairsOf(one, others, 0);
    for (const pair of lasts ? kept.figures(group, make) : make()) look(pair, 0);
  }
  lookAtNeighbours<Standing>(kept.neighbours, {
    ...{ members: usable, sets: usable.map(toldBy), weight: story.weight, threshold: NEAR, lasts },
    // Looked at already, from its side.
    fromHere: (near, x, y, similarity) => (y > x || !isAmong(near, y, x, similarity)) && !isSettled(x, y),
    read: (x, y) => read(at(x), at(y), 0),
    each: (x, y, standing) => {
      if (lookedAt[x] === 1 && lookedAt[y] === 1 && looked.has(x, y)) return;
      agree(x, y, standing, 0);
    },
  });
  kept.looked = looked.size();
  const origins = usable.map(({ origin }) => origin);
  return stars(origins, edges).map((group) => group.flatMap((at) => usable[at] ?? []));
};
