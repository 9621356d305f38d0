/** When a statement was printed, and how much later than another: news moves on, and what was so in the morning need not be so at night. */
import type { ComparedArticle } from '../features/compared-article.ts';
import { oncePer } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';

/** What is told later than this after another may have come to pass since. */
export const NEWS_MOVES_ON_MS = 12 * 3_600_000;

const published = oncePer(({ publishedAt }: ComparedArticle): number => Date.parse(publishedAt ?? ''));

/** Milliseconds since 1970; NaN where it is not known. */
export const printedAt = ({ articles }: StoryFeatures, { claim }: Statement): number => {
  const article = articles.get(claim.articleId);
  return article === undefined ? Number.NaN : published(article);
};

/** In milliseconds; below zero: earlier. NaN where it is not known of either. */
export const printedLater = (story: StoryFeatures, one: Statement, other: Statement): number =>
  printedAt(story, one) - printedAt(story, other);
