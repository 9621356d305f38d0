/**
 * Finds articles that repeat another one's text: at least 30 % of the shorter one's five-word shingles stand in the other, of a very
 * short one 60 %, because two outlets tell one event in two sentences that share a turn of phrase.
 * An inverted index keeps it from comparing every pair; shingles that stand everywhere (site text) are left out.
 */
import type { ArticleId } from '../../domain/ids.ts';
import { inReadingOrder } from '../features/reading-order.ts';
import { shinglesOf } from './shingles.ts';

export const COPY_CONTAINMENT = 0.3;
const EVERYWHERE = 200;
const FEWEST_SHINGLES = 12;
/** Fewer make a text very short. */
const SHORT = 60;
const SHORT_CONTAINMENT = 0.6;

interface Readable {
  readonly id: ArticleId;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** Of the earlier texts the one that shares most with this one, of equals the earliest; null when none shares enough. */
const closest = (
  own: ReadonlySet<string>,
  shared: ReadonlyMap<number, number>,
  shingles: readonly ReadonlySet<string>[],
): number | null => {
  let best: { readonly at: number; readonly share: number } | null = null;
  for (const [at, count] of [...shared].sort(([a], [b]) => a - b)) {
    const fewest = Math.min(own.size, shingles[at]?.size ?? 0);
    const share = count / fewest;
    const enough = fewest < SHORT ? SHORT_CONTAINMENT : COPY_CONTAINMENT;
    if (fewest >= FEWEST_SHINGLES && share >= enough && share > (best?.share ?? 0)) best = { at, share };
  }
  return best?.at ?? null;
};

// The same articles come again when their story is compared anew.
const known = new WeakMap<Readable, ReadonlySet<string>>();
const shinglesIn = (article: Readable): ReadonlySet<string> => {
  const shingles = known.get(article) ?? shinglesOf(article.text);
  known.set(article, shingles);
  return shingles;
};

/** For each article that copies another, the earliest article with that text. Originals are not listed. */
export const findCopies = (articles: readonly Readable[]): ReadonlyMap<ArticleId, ArticleId> => {
  // The original comes first.
  const ordered = inReadingOrder(articles);
  const shingles = ordered.map(shinglesIn);
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
    const best = closest(own, shared, shingles);
    const original = best === null ? undefined : ordered[best];
    if (original !== undefined) originalOf.set(article.id, originalOf.get(original.id) ?? original.id);
  }
  return originalOf;
};
