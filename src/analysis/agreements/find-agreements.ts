/**
 * Groups of statements that report one fact: one in the middle, and around it those of other origins that say the same. Only what
 * stands near in words, or was brought together before, is looked at; what stands on two sides of a disagreement never agrees.
 */
import { isAmong } from '../facts/neighbours.ts';
import { lookAtNeighbours, type Noted, noneNoted, pairOf } from '../facts/noted-neighbours.ts';
import { type ForMany, forMany } from '../features/for-many.ts';
import { thoseThat } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { bearOut, type Standing } from './bear-out.ts';
import { likeFigures } from './like-figures.ts';
import { type Disputes, opposedIn } from './opposed-in.ts';
import { tells } from './rules-out.ts';
import { type Edge, stars } from './stars.ts';
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
  readonly neighbours: Noted<Standing>;
  /** Of those brought together, by the points that this is worth. */
  readonly together: Map<number, ForMany<readonly Pair[]>>;
  readonly figures: ForMany<readonly Pair[]>;
  readonly read: WeakMap<Statement, Map<Statement, { readonly points: number; readonly standing: Standing | null }>>;
}

const noneKept = (): Kept => ({
  ...{ neighbours: noneNoted(), together: new Map(), figures: forMany(), read: new WeakMap() },
});

/** Each group's middle stands first. */
export const findAgreements = (
  story: StoryFeatures,
  { together, opposed }: Brought,
): readonly (readonly Statement[])[] => {
  const { lasts } = story.memory;
  const kept = stateOf(story.memory, 'agreements', noneKept);
  const usable = thoseThat(story, tells);
  const place = new Map(usable.map((one, at) => [one, at]));
  const { read, strength } = bearOut(story);
  const opposes = opposedIn(opposed);
  const readKept = (one: Statement, other: Statement, points: number): Standing | null => {
    const known = kept.read.get(one)?.get(other);
    if (known?.points === points) return known.standing;
    const standing = read(one, other, points);
    const ofOne = kept.read.get(one) ?? new Map();
    if (lasts) kept.read.set(one, ofOne.set(other, { points, standing }));
    return standing;
  };
  const pairsOf = (one: Statement, others: readonly Statement[], points: number): readonly Pair[] =>
    others.flatMap((other) => {
      const standing = one === other || !place.has(one) || !place.has(other) ? null : readKept(one, other, points);
      return standing === null ? [] : [{ one, other, standing }];
    });
  // What is said of a pair first stands: whoever looked at it later would bring fewer points.
  const looked = new Set<number>();
  const agreeing: Edge[] = [];
  const agree = (x: number, y: number, found: number): void => {
    if (found > 0) agreeing.push({ a: Math.min(x, y), b: Math.max(x, y), strength: found });
  };
  const look = ({ one, other, standing }: Pair, points: number): void => {
    const [x = 0, y = 0] = [place.get(one), place.get(other)];
    if (looked.has(pairOf(x, y))) return;
    looked.add(pairOf(x, y));
    if (!opposes(one, other)) agree(x, y, strength(one, other, standing, points));
  };
  for (const groups of kept.together.values()) groups.begin();
  for (const { statements, points } of together) {
    if (statements.length < 2) continue;
    const known = kept.together.get(points) ?? forMany();
    kept.together.set(points, known);
    const group = statements.slice(0, LOOKED_AT);
    const pairs = known.of(group, () => group.flatMap((one, at) => pairsOf(one, group.slice(at + 1), points)));
    for (const pair of pairs) look(pair, points);
  }
  kept.figures.begin();
  for (const group of likeFigures(usable)) {
    const [one, ...others] = group;
    for (const pair of kept.figures.of(group, () => pairsOf(one, others, 0))) look(pair, 0);
  }
  const at = (index: number): Statement => usable[index] as Statement;
  lookAtNeighbours(kept.neighbours, {
    ...{ members: usable, sets: usable.map(toldBy), weight: story.weight, threshold: NEAR },
    // Looked at already, from its side.
    fromHere: (near, x, y, similarity) => y > x || !isAmong(near, y, x, similarity),
    read: (x, y) => read(at(x), at(y), 0),
    each: (x, y, standing) => {
      if (looked.has(pairOf(x, y)) || opposes(at(x), at(y))) return;
      agree(x, y, strength(at(x), at(y), standing, 0));
    },
  });
  const origins = usable.map(({ origin }) => origin);
  return stars(origins, agreeing).map((group) => group.flatMap((at) => usable[at] ?? []));
};
