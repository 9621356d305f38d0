/**
 * Sets statements of opposite poles against each other where they speak of one thing. The closest pair opens a matter; statements
 * of a pole that resemble one already in it join its side.
 */

import type { Weights } from '../facts/weights.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { type Kept, keptPairs } from './kept-pairs.ts';
import { likeIn } from './like-in.ts';
import { likeIndex, resemble } from './like-index.ts';
import { type About, byCloseness, type Pair } from './pair.ts';
import { candidatesFor } from './pairs.ts';

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
/** Weaker ones would not be listed. */
const MOST_MATTERS = 40;
/** Members of a side that a newcomer is held against. */
const LOOKED_AT = 8;

const placeOf = onceEach(({ claim, start, end }) => `${claim.articleId} ${start} ${end}`);

/** Of claims on one passage the attributed one stands for all. */
const withoutEchoes = (pole: readonly Statement[]): readonly Statement[] => {
  const attributed = new Set(pole.filter(({ speaker }) => speaker !== null).map(placeOf));
  return pole.filter((one) => one.speaker !== null || !attributed.has(placeOf(one)));
};

type Resembles = (members: readonly Statement[], one: Statement) => boolean;

/** Members of a pole that resemble one of those given, in the order of the pole. */
type LikeIn = (pole: readonly Statement[], members: readonly Statement[]) => readonly Statement[];

interface Likeness {
  readonly resembles: Resembles;
  readonly likeIn: LikeIn;
}

/** Worked out for these two poles alone. */
const freshLikeness = (weight: Weights): Likeness => ({
  resembles: (members, one) => members.slice(0, LOOKED_AT).some((member) => resemble(member, one, weight, ALIKE)),
  likeIn: (pole, members) => likeIn(pole, weight, ALIKE)(members),
});

/** Kept from one comparison to the next. */
const keptLikeness = ({ memory, statements, weight }: StoryFeatures): Likeness => {
  const index = stateOf(memory, 'like', () => likeIndex(weight, ALIKE));
  index.update(statements);
  return {
    resembles: (members, one) => members.slice(0, LOOKED_AT).some((member) => index.of(member).has(one)),
    likeIn: (pole, members) => {
      const like = new Set(members.flatMap((member) => [...index.of(member)]));
      return pole.filter((one) => like.has(one));
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

interface Open {
  readonly left: Statement[];
  readonly right: Statement[];
  readonly closeness: number;
}

/** Matters, closest first. A statement stands in one matter, under one position. `kept`: where what is found is kept for the next comparison. */
export const setAgainst = (
  left: readonly Statement[],
  right: readonly Statement[],
  about: About,
  weight: Weights,
  kept?: Kept,
): readonly Matter[] => {
  const [lefts, rights] = [withoutEchoes(left), withoutEchoes(right)];
  const pairs = kept === undefined ? freshPairs(lefts, rights, about) : keptPairs(lefts, rights, about, kept);
  if (pairs.length === 0) return [];
  const likeness = kept === undefined ? freshLikeness(weight) : keptLikeness(kept.story);
  const { resembles } = likeness;
  const taken = new Set<Statement>();
  const matters: Open[] = [];
  const place = (matter: Open, { left: one, right: other }: Pair): void => {
    if (!taken.has(one)) matter.left.push(one);
    taken.add(one);
    if (!taken.has(other)) matter.right.push(other);
    taken.add(other);
  };
  for (const pair of pairs) {
    if (taken.has(pair.left) && taken.has(pair.right)) continue;
    const known = matters.find(
      (matter) =>
        (matter.left.includes(pair.left) && pair.closeness >= SHARE * matter.closeness) ||
        (matter.right.includes(pair.right) && pair.closeness >= SHARE * matter.closeness) ||
        (resembles(matter.left, pair.left) && resembles(matter.right, pair.right)),
    );
    const matter = known ?? { left: [], right: [], closeness: pair.closeness };
    if (known === undefined && (taken.has(pair.left) || taken.has(pair.right))) continue;
    if (known === undefined && matters.length >= MOST_MATTERS) continue;
    if (known === undefined) matters.push(matter);
    place(matter, pair);
  }
  for (const matter of matters) {
    const [core, rest] = [matter.left.slice(0, LOOKED_AT), matter.right.slice(0, LOOKED_AT)];
    for (const one of likeness.likeIn(lefts, core))
      if (!taken.has(one) && resembles(core, one)) taken.add(one) && matter.left.push(one);
    for (const one of likeness.likeIn(rights, rest))
      if (!taken.has(one) && resembles(rest, one)) taken.add(one) && matter.right.push(one);
  }
  return matters;
};

/** Whether two statements come from independent sources. */
export const independent = (a: Statement, b: Statement): boolean => a.origin !== b.origin;
