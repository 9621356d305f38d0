/** A story's articles and claims through the comparison, and what it finds back into the store. */
import { compareStory } from '../analysis/compare-story.ts';
import { findCopies } from '../analysis/copies/find-copies.ts';
import type { ClaimStore } from '../core/ports/claims.ts';
import type { Rulings } from '../core/ports/rulings.ts';
import type { ArticleText } from '../domain/article.ts';
import type { StoryId, WorkspaceId } from '../domain/ids.ts';
import { type SafeText, safeText } from '../domain/safe-text.ts';
import { claimInSafe } from './move-finding.ts';

export const compareIn =
  (claims: ClaimStore, rulings: Pick<Rulings, 'ofStory'>) =>
  async (workspace: WorkspaceId, story: StoryId): Promise<void> => {
    const texts: ArticleText[] = [];
    const unsafe = new Map<string, SafeText>();
    for (const { id } of await claims.articles(workspace, story)) {
      const article = await claims.article(workspace, id);
      if (article === null) continue;
      const safe = safeText(article.text);
      if (safe.text !== article.text) unsafe.set(id, safe);
      texts.push({ ...article, text: safe.text });
    }
    const copies = findCopies(texts);
    await claims.setCopies(workspace, story, copies);
    const articles = texts.map((article) => ({ ...article, copyOf: copies.get(article.id) ?? null }));
    const all = (await claims.claimsOf(workspace, story)).map((claim) => {
      const safe = unsafe.get(claim.articleId);
      return safe === undefined ? claim : claimInSafe(claim, safe);
    });
    await claims.putFindings(workspace, story, compareStory(articles, all, await rulings.ofStory(workspace, story)));
  };
