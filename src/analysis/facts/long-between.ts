/** Texts printed weeks apart speak of two occasions, unless a day tells that it is one. */
import { dayNumber, disjoint } from '../../domain/interval.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';

const LONG_DAYS = 14;

const printed = ({ articles }: StoryFeatures, { claim }: Statement): string | null =>
  articles.get(claim.articleId)?.publishedAt?.slice(0, 10) ?? null;

export const longBetween = (story: StoryFeatures, a: Statement, b: Statement): boolean => {
  const [x, y] = [printed(story, a), printed(story, b)];
  if (x === null || y === null || Math.abs(dayNumber(x) - dayNumber(y)) <= LONG_DAYS) return false;
  return a.date === null || b.date === null || disjoint(a.date, b.date);
};
