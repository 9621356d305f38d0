/**
 * Which passages are shown to a language model: those of one article and those of the other articles of its story. Of a small story all;
 * of a large one what stands nearest to the article. Copies of one text are shown once.
 */
import type { Claim } from '../../domain/claim.ts';
import type { ArticleId } from '../../domain/ids.ts';
import { cosine, type Weights, weightsOf } from '../facts/weights.ts';
import type { ComparedArticle } from '../features/compared-article.ts';
import { conceptsOf } from '../features/concepts.ts';
import { inReadingOrder } from '../features/reading-order.ts';
import { wordsOf } from '../words/words-of.ts';

/** What one speaker says in one place, in one stance. */
export interface Shown {
  readonly claim: Claim;
  readonly concepts: ReadonlySet<string>;
}

export interface ShownArticle {
  readonly article: ComparedArticle;
  /** In reading order. */
  readonly passages: readonly Shown[];
}

/** Of the article that is asked about, and of all others together. */
export const MOST_OWN = 60;
export const MOST_OTHERS = 120;
/** Characters of all passages: some ten thousand tokens. */
export const MOST_CHARACTERS = 40_000;
/** A concept in more passages than this brings no two of them together. */
const COMMON = 80;

export const originOf = ({ id, copyOf }: ComparedArticle): ArticleId => copyOf ?? id;

/** The outlet's own voice within what somebody else is told to say in the same place. */
const isEcho = ({ speaker, evidence }: Claim, attributed: readonly Claim[]): boolean =>
  speaker === null &&
  attributed.some(({ evidence: whole }) => whole.start <= evidence.start && evidence.end <= whole.end);

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: Claim, b: Claim): number =>
  a.evidence.start - b.evidence.start ||
  b.evidence.end - a.evidence.end ||
  (a.content?.start ?? 0) - (b.content?.start ?? 0) ||
  inOrder(a.id, b.id);

const shownOf = (claims: readonly Claim[]): readonly Shown[] => {
  const attributed = claims.filter(({ speaker }) => speaker !== null);
  const told = claims.filter((claim) => !isEcho(claim, attributed)).sort(byPlace);
  const places = new Map<string, Claim>();
  for (const claim of told) {
    const { evidence, speaker, stance } = claim;
    const place = `${evidence.start} ${evidence.end} ${stance} ${speaker?.name ?? ''}`;
    if (!places.has(place)) places.set(place, claim);
  }
  return [...places.values()].map((claim) => ({
    claim,
    concepts: conceptsOf(wordsOf(claim.evidence.text), new Map()),
  }));
};

/** For each passage how near the nearest of the others stands, 0 to 1. */
const nearest = (passages: readonly Shown[], others: readonly Shown[], weight: Weights): ReadonlyMap<Shown, number> => {
  const holders = new Map<string, Shown[]>();
  for (const other of others)
    for (const concept of other.concepts) {
      const known = holders.get(concept);
      if (known === undefined) holders.set(concept, [other]);
      else known.push(other);
    }
  return new Map(
    passages.map((passage) => {
      const lists = [...passage.concepts].map((concept) => holders.get(concept) ?? []);
      const near = new Set(lists.filter((list) => list.length <= COMMON).flat());
      return [passage, Math.max(0, ...[...near].map((other) => cosine(passage.concepts, other.concepts, weight)))];
    }),
  );
};

const lengthOf = ({ claim: { evidence } }: Shown): number => evidence.text.length;

/** The nearest, no more than so many and no longer than so long; a headline is always among them. */
const cut = (
  passages: readonly Shown[],
  near: () => ReadonlyMap<Shown, number>,
  most: number,
  characters: number,
): ReadonlySet<Shown> => {
  const length = passages.reduce((sum, one) => sum + lengthOf(one), 0);
  if (passages.length <= most && length <= characters) return new Set(passages);
  const nearness = near();
  const rank = (one: Shown): number => (one.claim.place === 'headline' ? 1 : 0) + (nearness.get(one) ?? 0);
  const kept = new Set<Shown>();
  let left = characters;
  // Sorting is stable: of equals the first in reading order.
  for (const one of passages.toSorted((a, b) => rank(b) - rank(a))) {
    if (kept.size >= most) break;
    if (lengthOf(one) > left) continue;
    left -= lengthOf(one);
    kept.add(one);
  }
  return kept;
};

/** A story's passages, made once for all that is asked about it. */
export interface Passages {
  /** That article first, then the others in reading order; null: there is nothing to set it against. */
  around(article: ArticleId): readonly [ShownArticle, ...ShownArticle[]] | null;
}

export const passagesOf = (articles: readonly ComparedArticle[], claims: readonly Claim[]): Passages => {
  const byArticle = Map.groupBy(claims, ({ articleId }) => articleId);
  // Copies say nothing of their own.
  const all = inReadingOrder(articles)
    .filter((article) => originOf(article) === article.id)
    .map((article) => ({ article, passages: shownOf(byArticle.get(article.id) ?? []) }));
  const weight = weightsOf(all.flatMap(({ passages }) => passages));
  return {
    around(id) {
      const own = all.find(({ article }) => article.id === id);
      const others = all.filter(({ article, passages }) => article.id !== id && passages.length > 0);
      if (own === undefined || own.passages.length === 0 || others.length === 0) return null;
      const rest = others.flatMap(({ passages }) => passages);
      const [few, many] = [
        cut(own.passages, () => nearest(own.passages, rest, weight), MOST_OWN, MOST_CHARACTERS / 3),
        cut(rest, () => nearest(rest, own.passages, weight), MOST_OTHERS, (MOST_CHARACTERS * 2) / 3),
      ];
      const left = others.flatMap(({ article, passages }): readonly ShownArticle[] => {
        const shown = passages.filter((one) => many.has(one));
        return shown.length === 0 ? [] : [{ article, passages: shown }];
      });
      return [{ article: own.article, passages: own.passages.filter((one) => few.has(one)) }, ...left];
    },
  };
};
