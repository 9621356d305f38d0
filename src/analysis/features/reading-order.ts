/**
 * The order in which a story is read: articles as they were published, unknown times last. What is published later comes last, so
 * that what was worked out over the earlier ones stands.
 */
import type { ArticleId } from '../../domain/ids.ts';

interface Published {
  readonly id: ArticleId;
  readonly publishedAt: string | null;
  readonly outlet?: string | null;
  readonly title?: string;
}

const instantOf = ({ publishedAt }: Published): number => {
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
};

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of one time by outlet and title, so that the address an article was read at decides nothing; last by id. */
const ofOneTime = (a: Published, b: Published): number =>
  before(a.outlet ?? '', b.outlet ?? '') || before(a.title ?? '', b.title ?? '') || before(a.id, b.id);

export const inReadingOrder = <One extends Published>(articles: readonly One[]): readonly One[] =>
  articles
    .map((article) => ({ article, at: instantOf(article) }))
    .sort((a, b) => (a.at === b.at ? ofOneTime(a.article, b.article) : a.at - b.at))
    .map(({ article }) => article);
