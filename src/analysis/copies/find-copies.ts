/**
 * Finds articles that repeat another one's text: at least 30 % of the shorter one's five-word shingles stand in the other.
 * An inverted index keeps it from comparing every pair; shingles that stand everywhere (site text) are left out.
 */
import type { ArticleId } from '../../domain/ids.ts';
import { shinglesOf } from './shingles.ts';

export const COPY_CONTAINMENT = 0.3;
const EVERYWHERE = 200;
const FEWEST_SHINGLES = 12;

interface Readable {
  readonly id: ArticleId;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** The original comes first: the earlier publication, then the smaller id. Unknown times come last. */
const byTime = (a: Readable, b: Readable): number => {
  const [x, y] = [a, b].map(({ publishedAt }) =>
    publishedAt === null ? Number.POSITIVE_INFINITY : Date.parse(publishedAt),
  );
  if (x !== y && x !== undefined && y !== undefined) return x - y;
  return a.id < b.id ? -1 : 1;
};

/** For each article that copies another, the earliest article with that text. Originals are not listed. */
export const findCopies = (articles: readonly Readable[]): ReadonlyMap<ArticleId, ArticleId> => {
  const ordered = [...articles].sort(byTime);
  const shingles = ordered.map(({ text }) => shinglesOf(text));
  const holders = new Map<string, number[]>();
  const originalOf = new Map<ArticleId, ArticleId>();
  for (const [at, article] of ordered.entries()) {
    const own = shingles[at] ?? new Set();
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const earlier = holders.get(shingle);
      if (earlier === undefined) holders.set(shingle, [at]);
      else {
        if (earlier.length < EVERYWHERE) for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1);
        earlier.push(at);
      }
    }
    for (const [other, count] of [...shared].sort(([a], [b]) => a - b)) {
      const fewest = Math.min(own.size, shingles[other]?.size ?? 0);
      const original = ordered[other];
      if (original === undefined || fewest < FEWEST_SHINGLES || count / fewest < COPY_CONTAINMENT) continue;
      originalOf.set(article.id, originalOf.get(original.id) ?? original.id);
      break;
    }
  }
  return originalOf;
};
