/**
 * Sets statements of opposite poles against each other where they speak of one thing. The closest pair opens a matter; statements
 * of a pole that resemble one already in it join its side.
 */

import { sharedWeight, totalWeight, type Weights } from '../facts/weights.ts';
import { numbersNoted } from '../features/once-each.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { type Kept, keptPairs } from './kept-pairs.ts';
import { likeIn } from './like-in.ts';
import { type LikeIndex, likeIndex, resemble } from './like-index.ts';
import { type About, byCloseness, type Pair } from './pair.ts';
import { candidatesFor } from './pairs.ts';
import { withoutEchoes } from './without-echoes.ts';

export interface Matter {
  /** Strongest first. */
  readonly left: readonly Statement[];
  readonly right: readonly Statement[];
  /** Of the strongest pair; what `about` gave it. */
  readonly closeness: number;
}

const ALIKE = 0.32;
/** A further pair on a statement of the matter must be this nearly as close as the one that opened it. */
const SHARE = 0.55;
/** Weaker ones would not be listed. No more than two numbers have bits. */
const MOST_MATTERS = 40;
/** No matter. */
const NONE = 2 ** 6;
/** Matters by bits of two numbers. */
const BITS = 32;
const lowestOf = (bits: number): number => BITS - 1 - Math.clz32(bits & -bits);
/** Members of a side that a newcomer is held against. */
const LOOKED_AT = 8;

const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** The statements of a pole that resemble members of a matter; of a side the first few members count. */
interface Likeness {
  /** Members of a pole that resemble one of those given, in the order of the pole. */
  likeIn(members: readonly Statement[]): readonly Statement[];
  /** A matter has a new member. */
  join(matter: number, member: Statement): void;
  /** Which of these matters hold a member like it: bits of the first 32, or of those after them. */
  among(matters: number, half: 0 | 1, one: Statement): number;
}

/** Worked out for this pole alone. */
const freshLikeness = (pole: readonly Statement[], weight: Weights): Likeness => {
  const like = (one: Statement, other: Statement): boolean => resemble(one, other, weight, ALIKE);
  const near = lazily(() => likeIn(pole, weight, ALIKE));
  const sides: Statement[][] = [];
  return {
    likeIn: (members) => near()(members).filter((one) => members.some((member) => like(member, one))),
    join: (matter, member) => {
      const side = sides[matter] ?? [];
      sides[matter] = side;
      side.push(member);
    },
    among(matters, half, one) {
      const here = sides.length - BITS * half;
      let [alike, left] = [0, here >= BITS ? matters : here <= 0 ? 0 : matters & ((1 << here) - 1)];
      for (; left !== 0; left &= left - 1) {
        const side = sides[BITS * half + lowestOf(left)];
        if (side?.some((member) => like(member, one)) === true) alike |= left & -left;
      }
      return alike;
    },
  };
};

/** Kept from one comparison to the next. */
const keptLikeness = (pole: readonly Statement[], index: LikeIndex): Likeness => {
  const places = lazily(() => {
    const all = new Int32Array(index.count()).fill(-1);
    for (let at = 0; at < pole.length; at += 1) all[index.placeOf(pole[at] as Statement) ?? all.length] = at;
    return all;
  });
  /** By place in the pole; all 0 between two searches. */
  const met = lazily(() => new Uint8Array(pole.length));
  /** Of each statement that has come the matters that hold a member like it. */
  const near = lazily(() => [new Uint32Array(index.count()), new Uint32Array(index.count())] as const);
  return {
    likeIn: (members) => {
      const [found, placed] = [met(), places()];
      for (const member of members)
        for (const one of index.of(member)) {
          const at = placed[one] ?? -1;
          if (at >= 0) found[at] = 1;
        }
      const alike: Statement[] = [];
      for (let at = found.indexOf(1); at >= 0; at = found.indexOf(1, at + 1)) {
        found[at] = 0;
        alike.push(pole[at] as Statement);
      }
      return alike;
    },
    join: (matter, member) => {
      const bits = near()[matter < BITS ? 0 : 1];
      const bit = 1 << (matter % BITS);
      for (const one of index.of(member)) bits[one] = (bits[one] ?? 0) | bit;
    },
    among(matters, half, one) {
      const place = index.placeOf(one);
      return place === undefined ? 0 : matters & (near()[half][place] ?? 0);
    },
  };
};

const freshPairs = (lefts: readonly Statement[], rights: readonly Statement[], about: About): readonly Pair[] => {
  const near = candidatesFor(rights);
  const pairs: Pair[] = [];
  for (const one of lefts)
    for (const other of near(one)) {
      const closeness = one === other ? 0 : about(one, other);
      if (closeness > 0) pairs.push({ left: one, right: other, closeness });
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
  if (kept === undefined) return mattersOf(lefts, rights, freshPairs(lefts, rights, about), weight, null);
  const pairs = keptPairs(lefts, rights, about, kept);
  const { memory } = kept.story;
  const known = memory.states.get(`matters ${kept.name}`) as Settled | undefined;
  const from = [lefts, rights, pairs] as const;
  if (known !== undefined && from.every((one, at) => one === known.from[at])) return known.matters;
  const matters = mattersOf(lefts, rights, pairs, weight, kept.story);
  memory.states.set(`matters ${kept.name}`, { from, matters } satisfies Settled);
  return matters;
};

/** The first matter that holds members like both. */
const firstLike = (onLeft: Likeness, one: Statement, onRight: Likeness, other: Statement): number => {
  for (const half of [0, 1] as const) {
    const left = onLeft.among(-1, half, one);
    const both = left === 0 ? 0 : onRight.among(left, half, other);
    if (both !== 0) return BITS * half + lowestOf(both);
  }
  return NONE;
};

/** Of a statement that is taken its matter; of one on the right, so many more. */
const takenAs = numbersNoted(2 * MOST_MATTERS + 1);

const mattersOf = (
  lefts: readonly Statement[],
  rights: readonly Statement[],
  pairs: readonly Pair[],
  weight: Weights,
  story: StoryFeatures | null,
): readonly Matter[] => {
  if (pairs.length === 0) return [];
  const likenessOf = (pole: readonly Statement[]): Likeness =>
    story === null ? freshLikeness(pole, weight) : keptLikeness(pole, indexOf(story));
  const taken = takenAs();
  const matters: Open[] = [];
  const sideOf = (pole: readonly Statement[], first: number) => ({ like: likenessOf(pole), first });
  const [onLeft, onRight] = [sideOf(lefts, 0), sideOf(rights, MOST_MATTERS)];
  const join = (at: number, side: Statement[], { like, first }: ReturnType<typeof sideOf>, one: Statement): void => {
    if (taken.of(one) >= 0) return;
    taken.note(one, first + at);
    if (side.push(one) <= LOOKED_AT) like.join(at, one);
  };
  for (const { left: one, right: other, closeness } of pairs) {
    // Thousands of pairs.
    const ofOne = taken.of(one);
    const ofOther = taken.of(other);
    if (ofOne >= 0 && ofOther >= 0) continue;
    // One of the two is free. What stands on the other side of a matter stands in none on this one.
    const known = Math.max(ofOne, ofOther - MOST_MATTERS);
    const opened = known < 0 ? undefined : matters[known];
    let first = opened !== undefined && closeness >= SHARE * opened.closeness ? known : NONE;
    first = Math.min(first, firstLike(onLeft.like, one, onRight.like, other));
    const opens = first === NONE;
    if (opens && (ofOne >= 0 || ofOther >= 0 || matters.length >= MOST_MATTERS)) continue;
    const at = opens ? matters.push({ left: [], right: [], closeness }) - 1 : first;
    const matter = matters[at];
    if (matter === undefined) continue;
    join(at, matter.left, onLeft, one);
    join(at, matter.right, onRight, other);
  }
  for (const matter of matters) {
    const matterOf = conceptsOfBoth(matter);
    for (const [side, { like }] of [[matter.left, onLeft], [matter.right, onRight]] as const) // biome-ignore format: two sides
      for (const one of like.likeIn(side.slice(0, LOOKED_AT)))
        if (taken.of(one) < 0 && carries(one, matterOf, weight)) {
          taken.note(one, 2 * MOST_MATTERS);
          side.push(one);
        }
  }
  return matters;
};

/** Whether two statements come from independent sources. */
export const independent = (a: Statement, b: Statement): boolean => a.origin !== b.origin;
