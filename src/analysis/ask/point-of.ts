/**
 * The point of a question: of its words those that neither are names nor stand everywhere in the story. Who asks whether the captain was
 * drunk is not told whatever else is said of the captain.
 */
import type { Weights } from '../facts/weights.ts';
import type { Question } from './read-question.ts';
import { heldWeight } from './score-claim.ts';

/** A word in more than this share of the claims is what the whole story is about. */
const COMMON = 0.12;

/** Of the weight of its words so much must be held. */
const LEAST = { whether: 0.42, other: 0.25 };

export interface Point {
  readonly words: ReadonlySet<string>;
  /** Of their weight so much must be held. */
  readonly least: number;
}

export const pointOf = ({ concepts, names, wanted, whether, kinds }: Question, weight: Weights): Point => {
  const common = Math.log(1 + 1 / COMMON);
  // Who has spoken is told by whoever reports their words, and how grave it is by whoever judges it, whatever these say.
  const words =
    wanted === 'silence' || kinds.has('significance')
      ? []
      : [...concepts].filter((concept) => !names.has(concept) && weight(concept) > common);
  const all = words.reduce((sum, concept) => sum + weight(concept), 0);
  return { words: new Set(words), least: all * (whether ? LEAST.whether : LEAST.other) };
};

export const isOnPoint = (point: Point, held: ReadonlySet<string>, weight: Weights): boolean =>
  heldWeight(point.words, held, weight) >= point.least;
