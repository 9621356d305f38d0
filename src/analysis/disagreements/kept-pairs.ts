/**
 * The pairs of two poles that speak of one thing. Those found in an earlier comparison stand while their statements do; only what has
 * come is weighed, against the candidates that an index of concepts names.
 */

import { cameAndWent } from '../features/came-and-went.ts';
import { mergeSorted } from '../features/merge-sorted.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { type About, byCloseness, type Pair, pairOf } from './pair.ts';
import { COMMON, keysOf } from './pairs.ts';

/** Where the pairs of a rule are kept. */
export interface Kept {
  readonly story: StoryFeatures;
  /** Of the rule; no other has it. */
  readonly name: string;
  /** What the rule rests on beside the two statements, their articles, and what every pair is weighed with. */
  readonly given?: string;
  /** Concepts of which two statements of two articles must share one, or the rule does not pair them. */
  readonly sharing?: Sharing;
}

type ConceptsOf = (statement: Statement) => Iterable<string>;

export interface Sharing {
  readonly left: ConceptsOf;
  readonly right: ConceptsOf;
}

interface Member {
  readonly one: Statement;
  /** Of which one must be shared; null: none. */
  readonly concepts: readonly string[] | null;
  /** The last search that came by it. */
  seen: number;
  /** The last search of one that it shares such a concept with. */
  shares: number;
}

interface Pole {
  /** What it was last given. */
  given: readonly Statement[];
  readonly members: Map<Statement, Member>;
  /** By article and by each concept of the sentence. */
  readonly holders: Map<string, Member[]>;
  /** By each concept of which one must be shared. */
  readonly sharers: Map<string, Member[]>;
  searches: number;
}

interface State {
  given: string;
  readonly left: Pole;
  readonly right: Pole;
  readonly pairs: Map<Statement, Map<Statement, Pair>>;
  /** Closest first. */
  ordered: readonly Pair[];
}

const NONE: readonly never[] = [];

const emptyPole = (): Pole => ({ given: [], members: new Map(), holders: new Map(), sharers: new Map(), searches: 0 });
const emptyState = (given: string): State => ({
  ...{ given, left: emptyPole(), right: emptyPole(), pairs: new Map(), ordered: [] },
});

const hold = (holders: Map<string, Member[]>, key: string, member: Member): void => {
  const known = holders.get(key);
  if (known === undefined) holders.set(key, [member]);
  else known.push(member);
};

const letGo = (holders: Map<string, Member[]>, key: string, one: Statement): void => {
  holders.set(
    key,
    (holders.get(key) ?? []).filter((member) => member.one !== one),
  );
};

const few = (pole: Pole): boolean => pole.members.size <= COMMON;
const isCommon = (pole: Pole, key: string): boolean => (pole.holders.get(key)?.length ?? 0) > COMMON;

interface News {
  readonly come: readonly Statement[];
  readonly gone: readonly Statement[];
  /** Concepts that became common in the pole, or ceased to be. */
  readonly became: readonly string[];
  readonly ceased: readonly string[];
}

const NO_NEWS: News = { come: [], gone: [], became: [], ceased: [] };

/** Makes the pole hold these. */
const update = (pole: Pole, now: readonly Statement[], conceptsOf: ConceptsOf | undefined): News => {
  if (now === pole.given) return NO_NEWS;
  const { come, gone } = cameAndWent(pole.given, now);
  pole.given = now;
  const before = new Map<string, boolean>();
  // Of an empty pole there are no pairs that what becomes common could touch.
  if (pole.members.size > 0)
    for (const one of [...gone, ...come])
      for (const key of keysOf(one)) if (!before.has(key)) before.set(key, isCommon(pole, key));
  for (const one of gone) {
    for (const concept of pole.members.get(one)?.concepts ?? []) letGo(pole.sharers, concept, one);
    pole.members.delete(one);
    for (const key of keysOf(one)) letGo(pole.holders, key, one);
  }
  for (const one of come) {
    const concepts = conceptsOf === undefined ? null : [...conceptsOf(one)];
    const member = { one, concepts, seen: 0, shares: 0 };
    pole.members.set(one, member);
    for (const key of keysOf(one)) hold(pole.holders, key, member);
    for (const concept of concepts ?? []) hold(pole.sharers, concept, member);
  }
  const turned = [...before].filter(([key, common]) => common !== isCommon(pole, key));
  const [became, ceased] = [false, true].map((was) => turned.flatMap(([key, common]) => (common === was ? key : [])));
  return { come, gone, became: became ?? [], ceased: ceased ?? [] };
};

/** Of the other pole those that share an article, or a concept that is not common on the right, and one that they must share. */
const near = (one: Statement, own: Pole, other: Pole, right: Pole): Iterable<Statement> => {
  if (few(right)) return other.members.keys();
  const found: Statement[] = [];
  other.searches += 1;
  const search = other.searches;
  const shared = own.members.get(one)?.concepts ?? null;
  for (const concept of shared ?? NONE) for (const member of other.sharers.get(concept) ?? NONE) member.shares = search;
  const keys = keysOf(one);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    if (at > 0 && isCommon(right, key)) continue;
    for (const member of other.holders.get(key) ?? NONE) {
      if (member.seen === search || (at > 0 && shared !== null && member.shares !== search)) continue;
      member.seen = search;
      found.push(member.one);
    }
  }
  return found;
};

/** Whether an article or a concept brings the two together that is not common on the right. */
const meet = (left: Statement, other: Statement, right: Pole): boolean =>
  left.claim.articleId === other.claim.articleId ||
  keysOf(left).some((key, at) => at > 0 && other.context.has(key) && !isCommon(right, key));

/** Lets go of pairs of what has gone, and of those that only what has become common brought together. Whether there were any. */
const drop = ({ pairs, right }: State, onLeft: News, onRight: News): boolean => {
  let dropped = false;
  const letGoOf = (found: Map<Statement, Pair> | undefined, left: Statement): void => {
    if (found?.delete(left) === true) dropped = true;
  };
  for (const one of onRight.gone) if (pairs.delete(one)) dropped = true;
  for (const one of onLeft.gone) for (const found of pairs.values()) letGoOf(found, one);
  for (const key of onRight.became)
    for (const { one: other } of right.holders.get(key) ?? []) {
      const found = pairs.get(other);
      for (const left of found?.keys() ?? []) if (!meet(left, other, right)) letGoOf(found, left);
    }
  return dropped;
};

/** Closest first; the very same list while nothing changes. `numberOf`: the same while the statement is. */
export const keptPairs = (
  lefts: readonly Statement[],
  rights: readonly Statement[],
  about: About,
  numberOf: (one: Statement) => number,
  { story, name, given = '', sharing }: Kept,
): readonly Pair[] => {
  let state = stateOf(story.memory, `pairs ${name}`, () => emptyState(given));
  if (state.given !== given || few(state.right) !== rights.length <= COMMON) {
    state = emptyState(given);
    story.memory.states.set(`pairs ${name}`, state);
  }
  if (!story.memory.lasts) story.memory.states.delete(`pairs ${name}`);
  const { left, right, pairs } = state;
  const onLeft = update(left, lefts, sharing?.left);
  const onRight = update(right, rights, sharing?.right);
  let changed = drop(state, onLeft, onRight);
  const fresh: Pair[] = [];
  const weigh = (one: Statement, other: Statement): void => {
    const closeness = one === other ? 0 : about(one, other);
    if (closeness <= 0) return;
    const pair = pairOf(one, other, closeness, numberOf);
    fresh.push(pair);
    if (!story.memory.lasts) return;
    const found = pairs.get(other) ?? new Map<Statement, Pair>();
    pairs.set(other, found.set(one, pair));
  };
  const anew = new Set(onRight.come);
  for (const key of onRight.ceased) for (const { one } of right.holders.get(key) ?? []) anew.add(one);
  for (const other of anew) {
    changed = pairs.delete(other) || changed;
    for (const one of near(other, right, left, right)) weigh(one, other);
  }
  // All that a newcomer would be held against may have come, too.
  for (const one of anew.size === right.members.size ? [] : onLeft.come)
    for (const other of near(one, left, right, right)) if (!anew.has(other)) weigh(one, other);
  const isStanding = (pair: Pair): boolean => pairs.get(pair.right)?.get(pair.left) === pair;
  const standing = changed ? state.ordered.filter(isStanding) : state.ordered;
  state.ordered = fresh.length === 0 ? standing : mergeSorted(standing, fresh, byCloseness);
  return state.ordered;
};
