/** What the comparing thread is told; the last part makes it begin. Everything in it can be copied between threads. */
import type { ArticleText } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Verdict } from '../../domain/ruling.ts';

export type Part =
  | { readonly kind: 'articles'; readonly articles: readonly ArticleText[] }
  | { readonly kind: 'claims'; readonly claims: readonly Claim[] }
  | { readonly kind: 'compare'; readonly verdicts: readonly Verdict[] };
