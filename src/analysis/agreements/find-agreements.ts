/**
 * Groups of statements that report one fact: one in the middle, and around it those of other origins that say the same. Only what
 * stands near in words, or was brought together before, is looked at; what stands on two sides of a disagreement never agrees.
 */
import { isAmong } from '../facts/neighbours.ts';
import { lookAtNeighbours, type Noted, noneNoted } from '../facts/noted-neighbours.ts';
import { type ForMany, forMany } from '../features/for-many.ts';
import { ofEachArticle, type Reader, thoseThat } from '../features/of-each-article.ts';
import { placesNoted } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { bearOut, type Standing } from './bear-out.ts';
import { likeFigures } from './like-figures.ts';
import { type Disputes, opposedIn } from './opposed-in.ts';
import { pairSet } from './pair-set.ts';
import {
  addPair,
  datedIn,
  type Epoch,
  emptyPairs,
  epochOf,
  noPairs,
  type PairsBrought,
  strengthIn,
} from './pairs-brought.ts';
import { tells } from './rules-out.ts';
import { addEdge, type Edges, noEdges, stars } from './stars.ts';
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

/** What was read of pairs, kept while both statements stand. */
interface Kept {
  /** How many pairs were looked at. */
  looked: number;
  neighbours: Noted;
  /** What was read of neighbours that give a day. */
  readonly dated: Standing[];
  /** Of those brought together, by the points that this is worth. */
  readonly together: Map<number, ForMany<PairsBrought>>;
  readonly figures: ForMany<PairsBrought>;
  readonly epoch: Epoch;
  /** Room for those of the next comparison. */
  readonly edges: Edges;
  readonly read: WeakMap<Statement, Map<Statement, { readonly points: number; readonly standing: Standing | null }>>;
}

const noneKept = (): Kept => ({
  ...{ looked: 0, neighbours: noneNoted(), dated: [], together: new Map(), figures: forMany(), read: new WeakMap() },
  ...{ epoch: { members: [], number: 0 }, edges: noEdges() },
});

/** What was read of pairs that have gone is among them. */
const MOST_DATED = 500_000;
const forget = (kept: Kept): void => {
  kept.neighbours = noneNoted();
  kept.dated.length = 0;
};

const places = placesNoted();

const toldIn: Reader<ReadonlySet<string>> = ({ statements }) => statements.filter(tells).map(toldBy);

/** Each group's middle stands first. */
export const findAgreements = (
  story: StoryFeatures,
  { together, opposed }: Brought,
): readonly (readonly Statement[])[] => {
  const { lasts } = story.memory;
  const kept = stateOf(story.memory, 'agreements', noneKept);
  const usable = thoseThat(story, tells);
  places.note(usable);
  const placeOf = (one: Statement): number | undefined => places.placeIn(usable, one);
  const { read, strength, rarity } = bearOut(story);
  const { opposes } = opposedIn(opposed, usable.length, placeOf);
  const at = (index: number): Statement => usable[index] as Statement;
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
  const bring = (pairs: PairsBrought, one: Statement, others: readonly Statement[], points: number): void => {
    const x = placeOf(one);
    if (x === undefined) return;
    for (const other of others) {
      const y = one === other ? undefined : placeOf(other);
      if (y === undefined || isSettled(x, y)) continue;
      if (!lasts) settled.add(x, y);
      const standing = readKept(one, other, points);
      if (standing !== null) addPair(pairs, x, y, standing);
    }
  };
  /** By place; 0: not asked for yet. */
  const rarities = new Float64Array(usable.length);
  const rarityAt = (place: number): number => {
    const known = rarities[place] ?? 0;
    if (known > 0) return known;
    rarities[place] = rarity(at(place));
    return rarities[place] ?? 0;
  };
  const lookedAt = new Uint8Array(usable.length);
  const { edges } = kept;
  edges.count = 0;
  const meet = (x: number, y: number, strong: number, dated: readonly Standing[], points: number): void => {
    if (opposes(x, y)) return;
    const standing = datedIn(dated, strong);
    if (standing === undefined) join(x, y, strong);
    else join(x, y, strength(at(x), at(y), standing, Math.min(rarityAt(x), rarityAt(y)), points));
  };
  const join = (x: number, y: number, found: number): void => {
    if (found === 0) return;
    addEdge(edges, Math.min(x, y), Math.max(x, y), found);
  };
  const epoch = epochOf(kept.epoch, usable);
  const look = (pairs: PairsBrought, points: number): void => {
    // Tens of thousands of them.
    for (let pair = 0; pair < pairs.ones.length; pair += 1) {
      const [x, y] = [pairs.ones[pair] ?? 0, pairs.others[pair] ?? 0];
      if (!looked.add(x, y)) continue;
      lookedAt[x] = lookedAt[y] = 1;
      meet(x, y, pairs.strengths[pair] ?? 0, pairs.dated, points);
    }
  };
  /** Of what stands the places are known, or found again. */
  const standing = (pairs: PairsBrought, fill: (pairs: PairsBrought) => void): PairsBrought => {
    if (pairs.epoch === epoch) return pairs;
    pairs.epoch = epoch;
    emptyPairs(pairs);
    fill(pairs);
    return pairs;
  };
  for (const { statements, points } of together) {
    if (statements.length < 2) continue;
    const known: ForMany<PairsBrought> = kept.together.get(points) ?? forMany();
    kept.together.set(points, known);
    const group = statements.slice(0, LOOKED_AT);
    const fill = (pairs: PairsBrought): void => {
      for (const [at, one] of group.entries()) bring(pairs, one, group.slice(at + 1), points);
    };
    look(standing(lasts ? known(group, noPairs) : noPairs(), fill), points);
  }
  for (const group of likeFigures(usable)) {
    const [one, ...others] = group;
    const fill = (pairs: PairsBrought): void => bring(pairs, one, others, 0);
    look(standing(lasts ? kept.figures(group, noPairs) : noPairs(), fill), 0);
  }
  if (kept.dated.length > MOST_DATED) forget(kept);
  lookAtNeighbours(kept.neighbours, {
    ...{ members: usable, sets: ofEachArticle(story, toldIn), weight: story.weight, threshold: NEAR, lasts },
    // Looked at already, from its side.
    fromHere: (near, x, y, similarity) => (y > x || !isAmong(near, y, x, similarity)) && !isSettled(x, y),
    read: (x, y) => {
      const standing = read(at(x), at(y), 0);
      if (!lasts) kept.dated.length = 0;
      return standing === null ? 0 : strengthIn(kept.dated, standing);
    },
    each: (x, y, strong) => {
      if (lookedAt[x] !== 1 || lookedAt[y] !== 1 || !looked.has(x, y)) meet(x, y, strong, kept.dated, 0);
    },
  });
  kept.looked = looked.size();
  const origins = usable.map(({ origin }) => origin);
  return stars(origins, edges).map((group) => group.map(at));
};
