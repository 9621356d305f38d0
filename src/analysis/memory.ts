/**
 * What the comparison of a story worked out and may use again when the story is compared the next time. It never shows in a result:
 * with an empty one the findings are the same. Whoever keeps it keeps it for one story of one workspace.
 */
import type { ArticleId } from '../domain/ids.ts';
import type { Weights } from './facts/weights.ts';
import type { ReadArticle } from './features/read-article.ts';

/** What every pair of a story is weighed with. */
export interface Weighed {
  /** How many statements each concept stands in, of those that are counted; how many there are. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  readonly weight: Weights;
  readonly theme: ReadonlySet<string>;
  /** Of the editors, as one string. */
  readonly verdicts: string;
  /** The articles that it rests on, by their statements. */
  readonly of: readonly ReadArticle['statements'][];
}

export interface Memory {
  /** Whether it is there for the next comparison; else what would only serve that one is let go. */
  readonly lasts: boolean;
  articles: ReadonlyMap<ArticleId, ReadArticle>;
  names: ReadonlySet<string> | null;
  weighed: Weighed | null;
  /** By name; dropped all together when what every pair is weighed with changes. */
  readonly states: Map<string, object>;
}

export const emptyMemory = (lasts = true): Memory => ({
  ...{ lasts, articles: new Map(), names: null, weighed: null, states: new Map() },
});

export const stateOf = <State extends object>({ states }: Memory, name: string, make: () => State): State => {
  const known = states.get(name);
  // A name belongs to one rule, which alone makes and reads its state.
  if (known !== undefined) return known as State;
  const state = make();
  states.set(name, state);
  return state;
};
