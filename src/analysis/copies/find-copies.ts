/**
 * Finds articles that repeat another one's text: at least 30 % of the shorter one's five-word shingles stand in the other, of a very
 * short one 60 %, because two outlets tell one event in two sentences that share a turn of phrase.
 * An inverted index keeps it from comparing every pair; shingles that stand everywhere (site text) are left out.
 */
import type { ArticleId } from '../../domain/ids.ts';
import { goesOn } from '../features/goes-on.ts';
import { inReadingOrder } from '../features/reading-order.ts';
import { emptyMemory, type Memory } from '../memory.ts';
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
const closest = (own: number, shared: ReadonlyMap<number, number>, sizes: readonly number[]): number | null => {
  let best: { readonly at: number; readonly share: number } | null = null;
  for (const [at, count] of [...shared].sort(([a], [b]) => a - b)) {
    const fewest = Math.min(own, sizes[at] ?? 0);
    const share = count / fewest;
    const enough = fewest < SHORT ? SHORT_CONTAINMENT : COPY_CONTAINMENT;
    if (fewest >= FEWEST_SHINGLES && share >= enough && share > (best?.share ?? 0)) best = { at, share };
  }
  return best?.at ?? null;
};

interface Read {
  readonly ids: ArticleId[];
  /** How many shingles each has. */
  readonly sizes: number[];
  readonly holders: Map<string, number[]>;
  readonly originalOf: Map<ArticleId, ArticleId>;
}

const readNext = ({ ids, sizes, holders, originalOf }: Read, article: Readable, at: number): void => {
  const own = shinglesOf(article.text);
  const shared = new Map<number, number>();
  for (const shingle of own) {
    const earlier = holders.get(shingle);
    if (earlier === undefined) holders.set(shingle, [at]);
    else {
      if (earlier.length < EVERYWHERE) for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1);
      earlier.push(at);
    }
  }
  const best = closest(own.size, shared, sizes);
  ids.push(article.id);
  sizes.push(own.size);
  const original = best === null ? undefined : ids[best];
  if (original !== undefined) originalOf.set(article.id, originalOf.get(original) ?? original);
};

const nothingRead = (): Read => ({ ids: [], sizes: [], holders: new Map(), originalOf: new Map() });

/** For each article that copies another, the earliest article with that text. Originals are not listed. `memory`: of the story. */
export const findCopies = (
  articles: readonly Readable[],
  memory: Memory = emptyMemory(false),
): ReadonlyMap<ArticleId, ArticleId> => {
  // The original comes first.
  const { originalOf } = goesOn(memory, 'copies', inReadingOrder(articles), nothingRead, readNext);
  return new Map(originalOf);
};
