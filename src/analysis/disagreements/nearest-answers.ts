/**
 * Which answers to one question are each other's nearest in their sources. It is kept while answers only come: what ceases to be the nearest
 * never is again. It must not know whether they differ.
 */
import { type Answer, comparable } from '../facts/figure-answers.ts';
import { kinship } from '../facts/kinship.ts';
import { goesOn } from '../features/goes-on.ts';
import type { StoryFeatures } from '../features/story-features.ts';

export interface Kin {
  readonly a: Answer;
  readonly b: Answer;
  readonly kin: number;
}

/** Pairs of answers to one question, each of them the other's nearest in its source. */
interface Nearest {
  /** Of each answer and each other source how near the nearest answer there is. */
  readonly of: Map<Answer, Map<string, number>>;
  pairs: Kin[];
}

const note = ({ of }: Nearest, one: Answer, { statement: { origin } }: Answer, kin: number): void => {
  let known = of.get(one);
  if (known === undefined) {
    known = new Map();
    of.set(one, known);
  }
  if (kin > (known.get(origin) ?? 0)) known.set(origin, kin);
};

/** `list`: in reading order. The pairs come in no order. */
export const nearestPairs = (story: StoryFeatures, question: string, list: readonly Answer[]): readonly Kin[] => {
  const begin = (): Nearest => ({ of: new Map(), pairs: [] });
  const nearest = goesOn(story.memory, `figures that answer ${question}`, list, begin, (done, b, place) => {
    for (let at = 0; at < place; at += 1) {
      const a = list[at] as Answer;
      if (a.statement.origin === b.statement.origin || !comparable(a, b)) continue;
      const kin = kinship(story, a.statement, b.statement);
      note(done, a, b, kin);
      note(done, b, a, kin);
      done.pairs.push({ a, b, kin });
    }
  });
  const isNearest = (one: Answer, { statement: { origin } }: Answer, kin: number): boolean =>
    kin >= (nearest.of.get(one)?.get(origin) ?? 0);
  nearest.pairs = nearest.pairs.filter(({ a, b, kin }) => isNearest(a, b, kin) && isNearest(b, a, kin));
  return nearest.pairs;
};
