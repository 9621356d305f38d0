/**
 * Sets statements of opposite poles against each other where they speak of one thing. The closest pair opens a matter; statements
 * of a pole that resemble one already in it join its side.
 */

import { sharedWeight, totalWeight, type Weights } from '../facts/weights.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { type Kept, keptPairs } from './kept-pairs.ts';
import { type LikeIndex, likeIndex } from './like-index.ts';
import { ALIKE, firstLike, freshLikeness, keptLikeness, type Likeness, lazily, NONE } from './likeness.ts';
import { type About, byCloseness, type Pair, pairOf } from './pair.ts';
import { candidatesFor } from './pairs.ts';
import { withoutEchoes } from './without-echoes.ts';

export interface Matter {
  /** Strongest first. */
  readonly left: readonly Statement[];
  readonly right: readonly Statement[];
  /** Of the strongest pair; what `about` gave it. */
  readonly closeness: number;
}

/** A further pair on a statement of the matter must be this nearly as close as the one that opened it. */
const SHARE = 0.55;
/** Weaker ones would not be listed. No more than two numbers have bits. */
const MOST_MATTERS = 40;
/** Members of a side that a newcomer is held against. */
const LOOKED_AT = 8;

type NumberOf = (one: Statement) => number;

const freshPairs = (
  lefts: readonly Statement[],
  rights: readonly Statement[],
  about: About,
  numberOf: NumberOf,
): readonly Pair[] => {
  const near = candidatesFor(rights);
  const pairs: Pair[] = [];
  for (const one of lefts)
    for (const other of near(one)) {
      const closeness = one === other ? 0 : about(one, other);
      if (closeness > 0) pairs.push(pairOf(one, other, closeness, numberOf));
    }
  return pairs.sort(byCloseness);
};

const indexOf = ({ memory, statements, weight }: StoryFeatures): LikeIndex => {
  const index = stateOf(memory, 'like', () => likeIndex(weight, ALIKE));
  index.update(statements);
  return index;
};

/** What the poles came to, while neither they nor their pairs change. */
interface Settled {
  readonly from: readonly [readonly Statement[], readonly Statement[], readonly Pair[]];
  readonly matters: readonly Matter[];
}

interface Open {
  readonly left: Statement[];
  readonly right: Statement[];
  readonly closeness: number;
}

/** Without the words that report: a fire chief speaks of no fire by his post. */
const conceptsIn = (side: readonly Statement[]): ReadonlySet<string> =>
  new Set(side.slice(0, LOOKED_AT).flatMap((one) => [...ownConcepts(one)]));

/** What both sides speak of. */
const conceptsOfBoth = ({ left, right }: Open): ReadonlySet<string> => conceptsIn(left).intersection(conceptsIn(right));

/**
 * A statement without the weightier part of it carries neither side, however like it is to one that does: of an electric car the car
 * alone, on a car deck, is another matter.
 */
const CARRIED = 0.5;
const carries = ({ context }: Statement, matter: ReadonlySet<string>, weight: Weights): boolean =>
  matter.size === 0 || sharedWeight(matter, context, weight) >= CARRIED * totalWeight(matter, weight);

/** Matters, closest first. A statement stands in one matter, under one position. `kept`: where what is found is kept for the next comparison. */
export const setAgainst = (
  left: readonly Statement[],
  right: readonly Statement[],
  about: About,
  weight: Weights,
  kept?: Kept,
): readonly Matter[] => {
  if (left.length === 0 || right.length === 0) return [];
  const [lefts, rights] = [withoutEchoes(left), withoutEchoes(right)];
  if (kept === undefined) {
    const numbers = new Map([...lefts, ...rights].map((one, at) => [one, at]));
    const numberOf: NumberOf = (one) => numbers.get(one) ?? 0;
    const like = (pole: readonly Statement[]): Likeness => freshLikeness(pole, weight);
    const pairs = freshPairs(lefts, rights, about, numberOf);
    return mattersOf([like(lefts), like(rights)], pairs, weight, { numberOf, count: lefts.length + rights.length });
  }
  const index = lazily(() => indexOf(kept.story));
  const numberOf: NumberOf = (one) => index().placeOf(one) ?? 0;
  const pairs = keptPairs(lefts, rights, about, numberOf, kept);
  const { memory } = kept.story;
  const known = memory.states.get(`matters ${kept.name}`) as Settled | undefined;
  const from = [lefts, rights, pairs] as const;
  if (known !== undefined && from.every((one, at) => one === known.from[at])) return known.matters;
  const like = (pole: readonly Statement[]): Likeness => keptLikeness(pole, index());
  const matters =
    pairs.length === 0
      ? []
      : mattersOf([like(lefts), like(rights)], pairs, weight, { numberOf, count: index().count() });
  memory.states.set(`matters ${kept.name}`, { from, matters } satisfies Settled);
  return matters;
};

/** The statements of both poles by number. */
interface Numbers {
  readonly numberOf: NumberOf;
  readonly count: number;
}

const FREE = -1;

const mattersOf = (
  [likeLeft, likeRight]: readonly [Likeness, Likeness],
  pairs: readonly Pair[],
  weight: Weights,
  { numberOf, count }: Numbers,
): readonly Matter[] => {
  const matters: Open[] = [];
  /** Of a statement that is taken its matter; of one on the right, so many more. */
  const taken = new Int8Array(count).fill(FREE);
  const [onLeft, onRight] = [
    { like: likeLeft, first: 0 },
    { like: likeRight, first: MOST_MATTERS },
  ];
  const join = (
    matter: number,
    side: Statement[],
    { like, first }: typeof onLeft,
    one: Statement,
    at: number,
  ): void => {
    if (taken[at] !== FREE) return;
    taken[at] = first + matter;
    if (side.push(one) <= LOOKED_AT) like.join(matter, one);
  };
  for (const pair of pairs) {
    // Thousands of pairs.
    const ofOne = taken[pair.leftAt] ?? FREE;
    const ofOther = taken[pair.rightAt] ?? FREE;
    if (ofOne !== FREE && ofOther !== FREE) continue;
    const { left: one, right: other, closeness } = pair;
    // One of the two is free. What stands on the other side of a matter stands in none on this one.
    const known = Math.max(ofOne, ofOther - MOST_MATTERS);
    const opened = known < 0 ? undefined : matters[known];
    const joins = opened !== undefined && closeness >= SHARE * opened.closeness ? known : NONE;
    const first = Math.min(joins, firstLike(likeLeft, likeRight, pair));
    const opens = first === NONE;
    if (opens && (ofOne !== FREE || ofOther !== FREE || matters.length >= MOST_MATTERS)) continue;
    const at = opens ? matters.push({ left: [], right: [], closeness }) - 1 : first;
    const matter = matters[at];
    if (matter === undefined) continue;
    join(at, matter.left, onLeft, one, pair.leftAt);
    join(at, matter.right, onRight, other, pair.rightAt);
  }
  for (const matter of matters) {
    const matterOf = conceptsOfBoth(matter);
    for (const [side, { like }] of [[matter.left, onLeft], [matter.right, onRight]] as const) // biome-ignore format: two sides
      for (const one of like.likeIn(side.slice(0, LOOKED_AT)))
        if (taken[numberOf(one)] === FREE && carries(one, matterOf, weight)) {
          taken[numberOf(one)] = 2 * MOST_MATTERS;
          side.push(one);
        }
  }
  return matters;
};

/** Whether two statements come from independent sources. */
export const independent = (a: Statement, b: Statement): boolean => a.origin !== b.origin;
