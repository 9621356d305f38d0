/** What the comparing thread is told, and what it answers. Everything in it can be copied between threads. */
import type { ArticleId } from '../../domain/ids.ts';
import type { KeptProposal } from '../../domain/proposal.ts';
import type { Verdict } from '../../domain/ruling.ts';
import type { Compared } from '../comparer.ts';
import type { StoredArticle } from '../held-stories.ts';

export type Part =
  | { readonly kind: 'articles'; readonly articles: readonly StoredArticle[] }
  /** Makes it begin, with the articles told of since the last time. */
  | {
      readonly kind: 'compare';
      readonly name: string;
      readonly prints: ReadonlyMap<ArticleId, string>;
      readonly verdicts: readonly Verdict[];
      readonly proposals: readonly KeptProposal[];
    };

export interface Answer {
  readonly compared: Compared;
  /** Names of the stories that it still holds. */
  readonly held: readonly string[];
}
