/** Articles into a story and the story compared anew: the one way in, for the command line, chat and feeds alike. */

import { compareStory } from '../analysis/compare-story.ts';
import { findCopies } from '../analysis/copies/find-copies.ts';
import type { ClaimStore } from '../core/ports/claims.ts';
import type { Added, Library } from '../core/ports/library.ts';
import type { StoryStore } from '../core/ports/stories.ts';
import type { ArticleText } from '../domain/article.ts';
import type { StoryId, WorkspaceId } from '../domain/ids.ts';
import type { Tagger } from '../text/document.ts';
import { readArticle } from './read-article.ts';

interface Needs {
  readonly stories: StoryStore;
  readonly claims: ClaimStore;
  readonly tagger: Tagger;
}

const compareIn =
  ({ claims }: Needs) =>
  async (workspace: WorkspaceId, story: StoryId): Promise<void> => {
    const listed = await claims.articles(workspace, story);
    const texts: ArticleText[] = [];
    for (const { id } of listed) {
      const article = await claims.article(workspace, id);
      if (article !== null) texts.push(article);
    }
    const copies = findCopies(texts);
    await claims.setCopies(workspace, story, copies);
    const articles = texts.map((article) => ({ ...article, copyOf: copies.get(article.id) ?? null }));
    const findings = compareStory(articles, await claims.claimsOf(workspace, story));
    await claims.putFindings(workspace, story, findings);
  };

export const createLibrary = (needs: Needs): Library => {
  const { stories, claims, tagger } = needs;
  const compare = compareIn(needs);
  return {
    compare,
    async add(workspace, story, submissions, each) {
      const slug = (await stories.byId(workspace, story))?.slug ?? story;
      const idByUri = new Map((await claims.articles(workspace, story)).map(({ uri, id }) => [uri, id]));
      const results: Added[] = [];
      for (const submission of submissions) {
        const read = readArticle(submission, story, slug, (uri) => idByUri.get(uri), tagger);
        let result: Added;
        if (read.ok) {
          const stored = await claims.putArticle(workspace, read.value.article, read.value.claims);
          idByUri.set(stored.article.uri, stored.article.id);
          result = { ok: true, value: { ...stored, claims: read.value.claims.length } };
        } else result = read;
        each?.(result, results.length);
        results.push(result);
        // Between two articles whoever else waits for this process gets a turn.
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (results.some((r) => r.ok && r.value.outcome !== 'unchanged')) await compare(workspace, story);
      return results;
    },
  };
};
