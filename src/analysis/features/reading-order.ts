/**
 * The order in which a story is read: articles as they were published, unknown times last. What is published later comes last, so
 * that what was worked out over the earlier ones stands.
 */
import type { ArticleId } from '../../domain/ids.ts';

interface Published {
  readonly id: ArticleId;
  readonly publishedAt: string | null;
}

const instantOf = ({ publishedAt }: Published): number => {
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
};

/** Of one time the smaller id. */
export const inReadingOrder = <One extends Published>(articles: readonly One[]): readonly One[] =>
  articles
    .map((article) => ({ article, at: instantOf(article) }))
    .sort((a, b) => (a.at === b.at ? (a.article.id < b.article.id ? -1 : 1) : a.at - b.at))
    .map(({ article }) => article);
