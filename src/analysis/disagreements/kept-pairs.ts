/**
 * The pairs of two poles that speak of one thing. Those found in an earlier comparison stand while their statements do; only what has
 * come is weighed, against the candidates that an index of concepts names.
 */

import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { type About, byCloseness, type Pair } from './pair.ts';
import { COMMON, keysOf } from './pairs.ts';

/** Where the pairs of a rule are kept. */
export interface Kept {
  readonly story: StoryFeatures;
  /** Of the rule; no other has it. */
  readonly name: string;
  /** What the rule rests on beside the two statements, their articles, and what every pair is weighed with. */
  readonly given?: string;
}

interface Member {
  readonly one: Statement;
  /** The last search that came by it. */
  seen: number;
}

interface Pole {
  readonly members: Map<Statement, Member>;
  /** By article and by each concept of the sentence. */
  readonly holders: Map<string, Member[]>;
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

const emptyPole = (): Pole => ({ members: new Map(), holders: new Map(), searches: 0 });
const emptyState = (given: string): State => ({
  ...{ given, left: emptyPole(), right: emptyPole(), pairs: new Map(), ordered: [] },
});

const few = (pole: Pole): boolean => pole.members.size <= COMMON;
const isCommon = (pole: Pole, key: string): boolean => (pole.holders.get(key)?.length ?? 0) > COMMON;

/** Makes the pole hold these; gives those that came, and the concepts that became or ceased to be common in it. */
const update = (
  pole: Pole,
  now: readonly Statement[],
): { readonly come: Statement[]; readonly turned: Set<string> } => {
  const wanted = new Set(now);
  const gone = [...pole.members.keys()].filter((one) => !wanted.has(one));
  const come = now.filter((one) => !pole.members.has(one));
  const before = new Map<string, boolean>();
  for (const one of [...gone, ...come])
    for (const key of keysOf(one)) if (!before.has(key)) before.set(key, isCommon(pole, key));
  for (const one of gone) {
    pole.members.delete(one);
    for (const key of keysOf(one)) {
      const left = (pole.holders.get(key) ?? []).filter((member) => member.one !== one);
      pole.holders.set(key, left);
    }
  }
  for (const one of come) {
    const member = { one, seen: 0 };
    pole.members.set(one, member);
    for (const key of keysOf(one)) {
      const holders = pole.holders.get(key);
      if (holders === undefined) pole.holders.set(key, [member]);
      else holders.push(member);
    }
  }
  const turned = [...before].filter(([key, common]) => common !== isCommon(pole, key)).map(([key]) => key);
  return { come, turned: new Set(turned) };
};

/** Of the other pole those that share an article, or a concept that is not common on the right. */
const near = (one: Statement, other: Pole, right: Pole): Iterable<Statement> => {
  if (few(right)) return other.members.keys();
  const found: Statement[] = [];
  other.searches += 1;
  for (const [at, key] of keysOf(one).entries())
    if (at === 0 || !isCommon(right, key))
      for (const member of other.holders.get(key) ?? []) {
        if (member.seen === other.searches) continue;
        member.seen = other.searches;
        found.push(member.one);
      }
  return found;
};

const drop = (pairs: State['pairs'], { members: rights }: Pole, { members: lefts }: Pole): void => {
  for (const [right, found] of pairs) {
    if (!rights.has(right)) pairs.delete(right);
    else for (const left of found.keys()) if (!lefts.has(left)) found.delete(left);
  }
};

/** Closest first. */
export const keptPairs = (
  lefts: readonly Statement[],
  rights: readonly Statement[],
  about: About,
  { story, name, given = '' }: Kept,
): readonly Pair[] => {
  let state = stateOf(story.memory, `pairs ${name}`, () => emptyState(given));
  if (state.given !== given || few(state.right) !== rights.length <= COMMON) {
    state = emptyState(given);
    story.memory.states.set(`pairs ${name}`, state);
  }
  const { left, right, pairs } = state;
  const leftNews = update(left, lefts);
  const rightNews = update(right, rights);
  drop(pairs, right, left);
  const fresh: Pair[] = [];
  const weigh = (one: Statement, other: Statement): void => {
    const closeness = one === other ? 0 : about(one, other);
    if (closeness <= 0) return;
    const pair = { left: one, right: other, closeness };
    const found = pairs.get(other) ?? new Map<Statement, Pair>();
    pairs.set(other, found.set(one, pair));
    fresh.push(pair);
  };
  const anew = new Set(rightNews.come);
  for (const key of rightNews.turned) for (const { one } of right.holders.get(key) ?? []) anew.add(one);
  for (const other of anew) {
    pairs.delete(other);
    for (const one of near(other, left, right)) weigh(one, other);
  }
  for (const one of leftNews.come) for (const other of near(one, right, right)) if (!anew.has(other)) weigh(one, other);
  const standing = state.ordered.filter((pair) => pairs.get(pair.right)?.get(pair.left) === pair);
  state.ordered = [...standing, ...fresh.sort(byCloseness)].sort(byCloseness);
  return state.ordered;
};
