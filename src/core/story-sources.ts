/** The sources of a story in the order in which they are numbered, and the one that a number or a name means. */
import type { Article } from '../domain/article.ts';

const timeOf = ({ publishedAt }: Article): number =>
  publishedAt === null ? Number.MAX_VALUE : Date.parse(publishedAt);

/** Oldest first, then by outlet; those without a publication date last. */
const byTime = (a: Article, b: Article): number =>
  timeOf(a) - timeOf(b) || (a.outlet === b.outlet ? (a.id < b.id ? -1 : 1) : a.outlet < b.outlet ? -1 : 1);

/** Copies of another's text are not numbered: they stand under it. */
export const numberedSources = (articles: readonly Article[]): readonly Article[] =>
  articles.filter(({ copyOf }) => copyOf === null).sort(byTime);

/** `typed`: a number from 1, an article's id or uri, or an outlet that has one article. */
export const findSource = (articles: readonly Article[], typed: string): Article | null => {
  const wanted = typed.trim().replace(/^#/, '');
  if (/^\d{1,5}$/.test(wanted)) return numberedSources(articles)[Number(wanted) - 1] ?? null;
  const exact = articles.find(({ id, uri }) => id === wanted || uri === wanted);
  const [only, other] = articles.filter(({ outlet }) => outlet.toLowerCase() === wanted.toLowerCase());
  return exact ?? (other === undefined ? (only ?? null) : null);
};
