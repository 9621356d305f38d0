/**
 * A story's articles and claims out of the store, those that are asked for and in slices, so that whoever else waits for this process
 * gets a turn. Of a story that is larger than one comparison holds, the articles published last: the others keep their claims and are
 * searched and listed as before.
 */
import type { ClaimStore } from '../core/ports/claims.ts';
import type { ArticleId, StoryId, WorkspaceId } from '../domain/ids.ts';
import { leftOut, MOST_COMPARED } from '../domain/most-compared.ts';
import type { StoryToCompare } from './comparer.ts';
import type { StoredArticle } from './held-stories.ts';

const ARTICLES_AT_ONCE = 20;

type Shelf = Pick<ClaimStore, 'prints' | 'article' | 'claimsOfArticle' | 'countByArticle'>;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const storyToCompare = async (
  shelf: Shelf,
  workspace: WorkspaceId,
  story: StoryId,
  { verdicts, proposals }: Pick<StoryToCompare, 'verdicts' | 'proposals'>,
  most = MOST_COMPARED,
): Promise<StoryToCompare> => {
  const counts = [...(await shelf.countByArticle(workspace, story))];
  const prints = await shelf.prints(workspace, story);
  const first = leftOut(
    counts.map(([, count]) => count),
    most,
  );
  const compared = counts.slice(first).flatMap(([id]): readonly (readonly [ArticleId, string])[] => {
    const print = prints.get(id);
    return print === undefined ? [] : [[id, print]];
  });
  return {
    name: `${workspace} ${story}`,
    prints: new Map(compared),
    verdicts,
    proposals,
    async load(ids) {
      const loaded: StoredArticle[] = [];
      for (const [at, id] of ids.entries()) {
        const article = await shelf.article(workspace, id);
        if (article !== null) loaded.push({ article, claims: await shelf.claimsOfArticle(workspace, id) });
        if (at % ARTICLES_AT_ONCE === 0) await turn();
      }
      return loaded;
    },
  };
};
