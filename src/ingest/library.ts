/** Articles into a story and the story compared anew: the one way in, for the command line, chat and feeds alike. */
import { withdrawnClaims } from '../analysis/withdrawn.ts';
import type { ClaimStore } from '../core/ports/claims.ts';
import type { Erasure } from '../core/ports/erasure.ts';
import type { FeedStore } from '../core/ports/feeds.ts';
import type { Added, Library, Submission } from '../core/ports/library.ts';
import type { ProposalStore } from '../core/ports/proposals.ts';
import type { Rulings } from '../core/ports/rulings.ts';
import type { StoryStore } from '../core/ports/stories.ts';
import type { Article } from '../domain/article.ts';
import type { StoryId, WorkspaceId } from '../domain/ids.ts';
import { NO_PARTICULARS, type Particulars } from '../domain/particulars.ts';
import { ok } from '../domain/result.ts';
import { compareIn } from './compare-in.ts';
import type { Comparer } from './comparer.ts';
import { followFeed, previewFollowed, readFollowed } from './feed/follow.ts';
import { readArticle } from './read-article.ts';
import { arrive, type Door } from './submit.ts';

export interface Needs extends Door {
  readonly stories: Pick<StoryStore, 'byId'>;
  readonly claims: ClaimStore;
  readonly rulings: Pick<Rulings, 'ofStory'>;
  readonly proposals: Pick<ProposalStore, 'ofStory'>;
  readonly erasure: Pick<Erasure, 'tombstones'>;
  readonly feeds: FeedStore;
  /** In this thread where none is given. */
  readonly compare?: Comparer;
  /** Between two readings of a feed. */
  readonly minutes: number;
}

/** What the story holds already, by uri; kept up to date while articles come in. */
interface Known {
  readonly article: Article;
  readonly particulars: Particulars;
  readonly claims: number;
}

const knownIn = async ({ claims }: Needs, workspace: WorkspaceId, story: StoryId): Promise<Map<string, Known>> => {
  const [articles, particulars, counts] = await Promise.all([
    claims.articles(workspace, story),
    claims.particulars(workspace, story),
    claims.countByArticle(workspace, story),
  ]);
  return new Map(
    articles.map((article) => [
      article.uri,
      { article, particulars: particulars.get(article.id) ?? NO_PARTICULARS, claims: counts.get(article.id) ?? 0 },
    ]),
  );
};

const withdrawnBy = async (
  { claims }: Needs,
  workspace: WorkspaceId,
  { id, version }: Article,
  text: string,
): Promise<number> => {
  if (version === 1) return 0;
  const past = (await claims.pastClaims(workspace, id)).filter((one) => one.version === version - 1);
  return withdrawnClaims(
    past.map(({ claim }) => claim),
    text,
  ).length;
};

export const createLibrary = (needs: Needs): Library => {
  const { stories, claims, erasure, reader } = needs;
  const compare = compareIn(needs, needs.compare);

  const storyOf = async (workspace: WorkspaceId, id: StoryId) => ({
    id,
    slug: (await stories.byId(workspace, id))?.slug ?? id,
  });

  const library: Library = {
    compare,
    follow: (...args) => followFeed({ ...needs, add: library.add }, ...args),
    readFeed: (feed, limit) => readFollowed({ ...needs, add: library.add }, feed, limit),
    previewFeed: (address, filter) => previewFollowed(needs, address, filter),
    async preview(workspace, storyId, submission) {
      const arrived = await arrive(submission, needs, await erasure.tombstones(workspace));
      if (!arrived.ok) return arrived;
      const read = await readArticle(arrived.value, await storyOf(workspace, storyId), undefined, reader);
      if (!read.ok) return read;
      const { text, id: _, storyId: __, version: ___, copyOf: ____, ...article } = read.value.article;
      const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return ok({ article, words, claims: read.value.claims.length, particulars: arrived.value.particulars });
    },
    async add(workspace, storyId, submissions, each) {
      const [story, known, stones] = await Promise.all([
        storyOf(workspace, storyId),
        knownIn(needs, workspace, storyId),
        erasure.tombstones(workspace),
      ]);
      const one = async (submission: Submission): Promise<Added> => {
        const arrived = await arrive(submission, needs, stones);
        if (!arrived.ok) return arrived;
        const before = known.get(arrived.value.uri);
        const particulars = {
          ...arrived.value.particulars,
          addedAt: before?.particulars.addedAt ?? arrived.value.particulars.addedAt,
        };
        if (before !== undefined && before.particulars.readingKey === particulars.readingKey) {
          return ok({
            outcome: 'unchanged',
            article: before.article,
            claims: before.claims,
            particulars,
            withdrawn: 0,
          });
        }
        const read = await readArticle(arrived.value, story, before?.article.id, reader);
        if (!read.ok) return read;
        const stored = await claims.putArticle(workspace, read.value.article, read.value.claims, particulars);
        known.set(stored.article.uri, { article: stored.article, particulars, claims: read.value.claims.length });
        const renewed = stored.article.version > (before?.article.version ?? stored.article.version);
        const withdrawn = renewed ? await withdrawnBy(needs, workspace, stored.article, read.value.article.text) : 0;
        return ok({ ...stored, claims: read.value.claims.length, particulars, withdrawn });
      };
      const results: Added[] = [];
      for await (const submission of submissions) {
        const result = await one(submission);
        each?.(result, results.length);
        results.push(result);
        // Between two articles whoever else waits for this process gets a turn.
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (await claims.isStale(workspace, storyId)) await compare(workspace, storyId);
      return results;
    },
  };
  return library;
};
