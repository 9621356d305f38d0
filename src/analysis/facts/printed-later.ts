/** How much later one statement was printed than another: news moves on, and what was so in the morning need not be so at night. */
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';

/** What is told later than this after another may have come to pass since. */
export const NEWS_MOVES_ON_MS = 12 * 3_600_000;

const printed = ({ articles }: StoryFeatures, { claim }: Statement): number =>
  Date.parse(articles.get(claim.articleId)?.publishedAt ?? '');

/** In milliseconds; below zero: earlier. NaN where it is not known of either. */
export const printedLater = (story: StoryFeatures, one: Statement, other: Statement): number =>
  printed(story, one) - printed(story, other);
