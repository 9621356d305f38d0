/**
 * A story's articles and claims out of the store in slices, so that whoever else waits for this process gets a turn. Of a story that is
 * larger than one comparison holds, the articles published last: the others keep their claims and are searched and listed as before.
 */
import type { ClaimStore, Paged } from '../core/ports/claims.ts';
import type { ArticleText } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { StoryId, WorkspaceId } from '../domain/ids.ts';

/** About 2,000 articles: compared in a minute, in 2 GB. */
export const MOST_COMPARED = 60_000;
const PAGE = 500;
const ARTICLES_AT_ONCE = 50;

type Shelf = Pick<ClaimStore, 'articles' | 'article' | 'claimsOf' | 'findClaims' | 'countByArticle'>;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** How many of the articles, in order of publication, come before those that are compared. */
const leftOut = (counts: readonly number[], most: number): number => {
  let sum = 0;
  for (let at = counts.length - 1; at >= 0; at -= 1) {
    sum += counts[at] ?? 0;
    if (sum > most) return at + 1;
  }
  return 0;
};

const claimsFrom = async (shelf: Shelf, workspace: WorkspaceId, story: StoryId, skip: number): Promise<Claim[]> => {
  const claims: Claim[] = [];
  for (let after: string | null = null; ; ) {
    const page: Paged<Claim> = await shelf.findClaims(
      workspace,
      story,
      {},
      { limit: PAGE, offset: skip + claims.length, after },
    );
    claims.push(...page.rows);
    if (page.next === null) return claims;
    after = page.next;
    await turn();
  }
};

export const loadStory = async (
  shelf: Shelf,
  workspace: WorkspaceId,
  story: StoryId,
  most = MOST_COMPARED,
): Promise<{ readonly articles: readonly ArticleText[]; readonly claims: readonly Claim[] }> => {
  const listed = await shelf.articles(workspace, story);
  const counted = await shelf.countByArticle(workspace, story);
  const counts = listed.map(({ id }) => counted.get(id) ?? 0);
  const first = leftOut(counts, most);
  const articles: ArticleText[] = [];
  for (const [at, { id }] of listed.slice(first).entries()) {
    const article = await shelf.article(workspace, id);
    if (article !== null) articles.push(article);
    if (at % ARTICLES_AT_ONCE === 0) await turn();
  }
  const sum = (list: readonly number[]): number => list.reduce((all, count) => all + count, 0);
  const few = sum(counts) <= PAGE;
  const claims = few
    ? await shelf.claimsOf(workspace, story)
    : await claimsFrom(shelf, workspace, story, sum(counts.slice(0, first)));
  return { articles, claims };
};
