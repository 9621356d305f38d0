/** What comparing takes: a story's articles and claims to its copies and findings. A large story's is done in a thread of its own; see worker/. */
import { compareStory } from '../analysis/compare-story.ts';
import { findCopies } from '../analysis/copies/find-copies.ts';
import type { ArticleText } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { StoryFindings } from '../domain/dossier.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { Verdict } from '../domain/ruling.ts';
import { type SafeText, safeText } from '../domain/safe-text.ts';
import { claimInSafe } from './move-finding.ts';

/** As stored: places count in the text as read. */
export interface StoryToCompare {
  readonly articles: readonly ArticleText[];
  readonly claims: readonly Claim[];
  readonly verdicts: readonly Verdict[];
}

export interface Compared {
  readonly copies: ReadonlyMap<ArticleId, ArticleId>;
  readonly findings: StoryFindings;
}

export type Comparer = (story: StoryToCompare) => Promise<Compared>;

/** Compares in the thread that asks. */
export const compareHere = ({ articles, claims, verdicts }: StoryToCompare): Compared => {
  const unsafe = new Map<ArticleId, SafeText>();
  const texts = articles.map((article) => {
    const safe = safeText(article.text);
    if (safe.text !== article.text) unsafe.set(article.id, safe);
    return { ...article, text: safe.text };
  });
  const copies = findCopies(texts);
  const known = texts.map((article) => ({ ...article, copyOf: copies.get(article.id) ?? null }));
  const moved = claims.map((claim) => {
    const safe = unsafe.get(claim.articleId);
    return safe === undefined ? claim : claimInSafe(claim, safe);
  });
  return { copies, findings: compareStory(known, moved, verdicts) };
};

export const localComparer: Comparer = async (story) => compareHere(story);
