/** How nearly two positions say the same. Positions that rest on the same statements are not weighed again. */
import { cosine, type Weights } from '../facts/weights.ts';
import { nameOfMany } from '../features/name-of-many.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import type { Position } from './draft.ts';

/** 0 to 1; 1: a passage in common. */
export type Nearness = (a: Position, b: Position) => number;

/** Statements of a position that are compared: the strongest. */
const LOOKED_AT = 8;
const MOST_KEPT = 500_000;
const MOST_POSITIONS = 2 ** 26;

interface State {
  /** By their statements. */
  readonly positions: Map<string, number>;
  readonly pairs: Map<number, number>;
}

const emptyState = (): State => ({ positions: new Map(), pairs: new Map() });

const meet = (a: Statement, b: Statement): boolean =>
  a.claim.articleId === b.claim.articleId && a.start < b.end && b.start < a.end;

const weigh = (looked: readonly Statement[], others: readonly Statement[], weight: Weights): number => {
  let best = 0;
  for (const x of looked)
    for (const y of others) {
      if (meet(x, y)) return 1;
      best = Math.max(best, cosine(x.concepts, y.concepts, weight), 0.9 * cosine(x.context, y.context, weight));
    }
  return best;
};

const lookedAt = ({ statements }: Position): readonly Statement[] => statements.slice(0, LOOKED_AT);

/** What stands for the position: the same number while its statements are the same. */
const numberOf = (state: State, position: Position): number => {
  const key = nameOfMany(lookedAt(position));
  const number = state.positions.get(key) ?? state.positions.size;
  state.positions.set(key, number);
  return number;
};

export const nearnessIn = ({ memory, weight }: StoryFeatures): Nearness => {
  const state = stateOf(memory, 'positions near', emptyState);
  if (state.pairs.size > MOST_KEPT) {
    state.pairs.clear();
    state.positions.clear();
  }
  const numbers = new Map<Position, number>();
  const number = (position: Position): number => {
    const known = numbers.get(position) ?? numberOf(state, position);
    numbers.set(position, known);
    return known;
  };
  return (a, b) => {
    const pair = number(a) * MOST_POSITIONS + number(b);
    const known = state.pairs.get(pair) ?? weigh(lookedAt(a), lookedAt(b), weight);
    state.pairs.set(pair, known);
    return known;
  };
};
