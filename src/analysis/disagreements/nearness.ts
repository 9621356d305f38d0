/** How nearly two positions say the same. Positions that rest on the same statements are not weighed again. */
import { cosine, type Weights } from '../facts/weights.ts';
import { type ForMany, forMany } from '../features/for-many.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import type { Position } from './draft.ts';

/** 0 to 1; 1: a passage in common. */
export type Nearness = (a: Position, b: Position) => number;

/** Statements of a position that are compared: the strongest. */
const LOOKED_AT = 8;
const MOST_KEPT = 500_000;
/** One comparison has far fewer; pairs of such numbers are small whole numbers, which are quickly found. */
const MOST_POSITIONS = 2 ** 15;

interface State {
  /** A position's number is the same while its statements are. */
  numbers: ForMany<number>;
  next: number;
  readonly pairs: Map<number, number>;
}

const emptyState = (): State => ({ numbers: forMany(), next: 0, pairs: new Map() });

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

const numberOf = (state: State, position: Position): number =>
  state.numbers(lookedAt(position), () => {
    state.next += 1;
    return state.next;
  });

export const nearnessIn = ({ memory, weight }: StoryFeatures): Nearness => {
  const state = stateOf(memory, 'positions near', emptyState);
  if (state.pairs.size > MOST_KEPT || state.next > MOST_POSITIONS / 2) {
    state.numbers = forMany();
    state.next = 0;
    state.pairs.clear();
  }
  const numbers = new Map<Position, number>();
  const number = (position: Position): number => {
    const known = numbers.get(position);
    if (known !== undefined) return known;
    const found = numberOf(state, position);
    numbers.set(position, found);
    return found;
  };
  return (a, b) => {
    const pair = number(a) * MOST_POSITIONS + number(b);
    const known = state.pairs.get(pair);
    if (known !== undefined) return known;
    const found = weigh(lookedAt(a), lookedAt(b), weight);
    state.pairs.set(pair, found);
    return found;
  };
};
