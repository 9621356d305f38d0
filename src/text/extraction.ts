/** What the engine reads out of one text by itself. */
import type { ArticleKind } from '../domain/article.ts';
import type { Finding } from '../domain/claim.ts';
import type { DateMention } from './date-mention.ts';

export interface Reading {
  readonly text: string;
  /** Title as given beside the text (metadata), or null: then the text's own first line may be one. */
  readonly title: string | null;
  /** ISO 8601 instant or day; relative days count in its zone. null: relative dates stay unresolved. */
  readonly publishedAt: string | null;
  /** Utterances in one piece, as annotated corpora count them; else a claim for each statement that a cue cuts off. */
  readonly whole?: boolean;
}

export interface Extraction {
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly dates: readonly DateMention[];
  /** What the text says it is ("AI-powered journalist"), else 'news' or 'unknown'. */
  readonly kind: ArticleKind;
  /** The headline the text itself carries, or null. */
  readonly headline: string | null;
}
