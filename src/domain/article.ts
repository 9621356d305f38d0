/** An article: one text from an outlet. It has versions; claims are locked to one of them. */
import type { ArticleId, StoryId } from './ids.ts';

export const ARTICLE_KINDS = ['news', 'analysis', 'press-release', 'machine-written', 'unknown'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export interface Article {
  readonly id: ArticleId;
  readonly storyId: StoryId;
  /** The address, or the file name as typed. Within a story it names the article: the same uri is a new version. */
  readonly uri: string;
  readonly outlet: string;
  readonly title: string;
  /** An instant in ISO 8601 with its zone, as it was given ("2025-12-30T18:00:00+01:00"), or null when unknown. */
  readonly publishedAt: string | null;
  readonly kind: ArticleKind;
  /** The article whose text this one repeats. */
  readonly copyOf: ArticleId | null;
  /** 1, 2, 3 … */
  readonly version: number;
  /** Of the text, as UTF-8. */
  readonly sha256: string;
}

/** An article with its words. Kept apart, because most answers never need the text. */
export interface ArticleText extends Article {
  readonly text: string;
}
