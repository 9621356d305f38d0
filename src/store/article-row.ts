/** An article as a row; its text lies with its version, because most answers never need it. */
import { ARTICLE_KINDS, type Article } from '../domain/article.ts';
import { articleId, storyId } from '../domain/ids.ts';
import { oneOf } from './json.ts';

export interface ArticleRow {
  readonly id: string;
  readonly story_id: string;
  readonly uri: string;
  readonly outlet: string;
  readonly title: string;
  readonly published_at: string | null;
  readonly kind: string;
  readonly copy_of: string | null;
  readonly version: number;
  readonly sha256: string;
}

export const ARTICLE_COLUMNS =
  'a.id, a.story_id, a.uri, a.outlet, a.title, a.published_at, a.kind, a.copy_of, a.version, a.sha256';

const readKind = oneOf(ARTICLE_KINDS);

export const articleOf = (row: ArticleRow): Article => ({
  id: articleId.from(row.id),
  storyId: storyId.from(row.story_id),
  uri: row.uri,
  outlet: row.outlet,
  title: row.title,
  publishedAt: row.published_at,
  kind: readKind(row.kind),
  copyOf: row.copy_of === null ? null : articleId.from(row.copy_of),
  version: row.version,
  sha256: row.sha256,
});

/** Sorts unknown publication dates last; above every date that JavaScript knows (8.64e15). */
const UNKNOWN_LAST = 9_000_000_000_000_000;
const ZONED = /(?:z|[+-]\d\d:?\d\d)$/i;

/** Milliseconds since 1970; a time without a zone counts as UTC, never as the zone of this machine. */
export const publicationOrder = (publishedAt: string | null): number => {
  if (publishedAt === null) return UNKNOWN_LAST;
  const at = Date.parse(publishedAt.includes('T') && !ZONED.test(publishedAt) ? `${publishedAt}Z` : publishedAt);
  return Number.isNaN(at) ? UNKNOWN_LAST : at;
};
