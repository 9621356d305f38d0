/** The contract of what the outside world adds: particulars, history, feeds, forgetting. */
import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from '../../../src/core/ports/feeds.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { feedId, type StoryId, type WorkspaceId } from '../../../src/domain/ids.ts';
import { NO_PARTICULARS, type Particulars } from '../../../src/domain/particulars.ts';
import { articleIn, fullClaim, narrated, north, person, south } from './samples.ts';

const NOW = new Date('2026-03-02T07:30:00.000Z');
const LATER = new Date('2026-03-02T08:30:00.000Z');
const NOTED: Particulars = {
  author: 'Ana Lindqvist',
  publishedFrom: 'metadata',
  updatedAt: '2026-03-02T19:00:00+01:00',
  canonical: 'https://tide.example/1',
  language: 'eng',
  paywalled: true,
  machineNote: 'Written with AI.',
  correction: 'Correction: two boats.',
  addedAt: NOW.toISOString(),
  readingKey: 'k1',
};

const feedIn = (workspaceId: WorkspaceId, storyId: StoryId, change: Partial<Feed> = {}): Feed => ({
  id: feedId.from('r_tide01'),
  workspaceId,
  storyId,
  address: 'https://tide.example/feed',
  title: 'The Tide',
  filter: { words: ['harbour'], language: 'eng' },
  addedBy: person,
  paused: false,
  failures: 0,
  problem: null,
  validators: { etag: '"1"', lastModified: null },
  nextRead: NOW.toISOString(),
  lastRead: null,
  ...change,
});

const item = (key: string, hash: string): FeedItem => ({ key, hash, payload: `{"title":"${key}"}` });

export const worldContract = (open: () => Promise<Store>): void => {
  const openWithStory = async (): Promise<Store & { story: StoryId }> => {
    const store = await open();
    const { story } = await store.stories.create(north, 'harbour', 'The harbour');
    await store.stories.create(south, 'harbour', 'The harbour');
    return { ...store, story: story.id };
  };

  describe('particulars and history of articles', () => {
    it('come back as they were noted, and are noted anew without a new version', async () => {
      const { claims, story } = await openWithStory();
      const article = articleIn(story, 'tide.example/1');
      const bare = articleIn(story, 'tide.example/2');
      await claims.putArticle(north, article, [fullClaim(article)], NOTED);
      await claims.putArticle(north, bare, []);
      expect(await claims.particulars(north, story)).toEqual(
        new Map([
          [article.id, NOTED],
          [bare.id, NO_PARTICULARS],
        ]),
      );
      const again = await claims.putArticle(north, article, [fullClaim(article)], { ...NOTED, readingKey: 'k2' });
      expect(again.outcome).toBe('unchanged');
      expect((await claims.particulars(north, story)).get(article.id)).toEqual({ ...NOTED, readingKey: 'k2' });
      await claims.putArticle(north, article, [fullClaim(article)]);
      expect((await claims.particulars(north, story)).get(article.id)?.readingKey).toBe('k2');
      expect(await claims.particulars(south, story)).toEqual(new Map());
    });

    it('keep the text and the claims of every version', async () => {
      const { claims, story } = await openWithStory();
      const first = articleIn(story, 'tide.example/1');
      const second = articleIn(story, 'tide.example/1', { text: 'The ferry was struck.' });
      await claims.putArticle(north, first, [fullClaim(first)]);
      await claims.putArticle(north, second, [narrated(second, 'The ferry')]);
      expect(await claims.versionText(north, first.id, 1)).toBe(first.text);
      expect(await claims.versionText(north, first.id, 2)).toBe(second.text);
      expect(await claims.versionText(north, first.id, 3)).toBeNull();
      expect(await claims.pastClaims(north, first.id)).toEqual([{ claim: fullClaim(first), version: 1 }]);
      expect(await claims.pastClaim(north, fullClaim(first).id)).toEqual({ claim: fullClaim(first), version: 1 });
      expect(await claims.pastClaim(south, fullClaim(first).id)).toBeNull();
      expect(await claims.versionText(south, first.id, 1)).toBeNull();
    });

    it('say whether a story must be compared anew', async () => {
      const { claims, story } = await openWithStory();
      const article = articleIn(story, 'tide.example/1');
      const stale = () => claims.isStale(north, story);
      const put = () => claims.putFindings(north, story, { timeline: [], disagreements: [], corroborations: [] });
      expect(await stale()).toBe(false);
      await claims.putArticle(north, article, []);
      expect(await stale()).toBe(true);
      await put();
      expect(await stale()).toBe(false);
      await claims.putArticle(north, article, []);
      expect(await stale()).toBe(false);
      await claims.deleteArticle(north, article.id);
      expect([await stale(), await claims.isStale(south, story)]).toEqual([true, false]);
    });
  });

  describe('feeds', () => {
    it('are kept once for each address of a story, leased when due, and leave with their story', async () => {
      const { feeds, stories, story } = await openWithStory();
      const feed = feedIn(north, story);
      expect(await feeds.put(feed)).toEqual(feed);
      const moved = { ...feed, id: feedId.from('r_other1'), title: 'New', failures: 2, problem: 'no answer' };
      expect(await feeds.put(moved)).toEqual({ ...moved, id: feed.id });
      await feeds.put(
        feedIn(north, story, { id: feedId.from('r_paus01'), address: 'https://a.example/', paused: true }),
      );
      expect((await feeds.ofStory(north, story)).map(({ address }) => address)).toEqual([
        'https://a.example/',
        feed.address,
      ]);
      expect(await feeds.ofStory(south, story)).toEqual([]);
      expect((await feeds.lease(NOW, 60_000, 5)).map(({ id }) => id)).toEqual([feed.id]);
      expect(await feeds.lease(NOW, 60_000, 5)).toEqual([]);
      expect((await feeds.lease(LATER, 60_000, 5)).map(({ id }) => id)).toEqual([feed.id]);
      expect([await feeds.remove(south, feed.id), await feeds.byId(south, feed.id)]).toEqual([false, null]);
      await stories.delete(north, story);
      expect(await feeds.byId(north, feed.id)).toBeNull();
    });

    it('offer each item once as it stood, the last offered first, until it is done', async () => {
      const { feeds, story } = await openWithStory();
      const { id } = await feeds.put(feedIn(north, story));
      const [first, second, edited] = [item('a', 'h1'), item('b', 'h2'), item('a', 'h3')];
      expect(await feeds.offer(north, id, [first, second])).toBe(2);
      expect(await feeds.offer(north, id, [first, item('changed-id', 'h2'), edited])).toBe(1);
      const untried = (...items: readonly FeedItem[]) => items.map((one) => ({ ...one, tries: 0 }));
      expect(await feeds.waiting(north, id, NOW, 2)).toEqual({ items: untried(edited, second), total: 3 });
      await feeds.done(north, id, first);
      expect(await feeds.offer(north, id, [first])).toBe(0);
      expect(await feeds.waiting(north, id, NOW, 5)).toEqual({ items: untried(edited, second), total: 2 });
      expect(await feeds.waiting(south, id, NOW, 5)).toEqual({ items: [], total: 0 });
    });

    it('an item that is put off waits until then, and counts its tries', async () => {
      const { feeds, story } = await openWithStory();
      const { id } = await feeds.put(feedIn(north, story));
      const one = item('a', 'h1');
      await feeds.offer(north, id, [one]);
      await feeds.later(north, id, one, LATER);
      expect(await feeds.waiting(north, id, NOW, 5)).toEqual({ items: [], total: 0 });
      expect(await feeds.waiting(north, id, LATER, 5)).toEqual({ items: [{ ...one, tries: 1 }], total: 1 });
      await feeds.later(south, id, one, NOW);
      expect(await feeds.waiting(north, id, LATER, 5)).toEqual({ items: [{ ...one, tries: 1 }], total: 1 });
    });
  });

  describe('forgetting', () => {
    it('finds articles by when they came in, across workspaces', async () => {
      const { claims, erasure, story } = await openWithStory();
      const [old, young] = [articleIn(story, 'tide.example/1'), articleIn(story, 'tide.example/2')];
      await claims.putArticle(north, young, [], { ...NOTED, addedAt: LATER.toISOString() });
      await claims.putArticle(north, old, [], NOTED);
      await claims.putArticle(north, articleIn(story, 'tide.example/3'), []);
      expect(await erasure.agedArticles(LATER, 5)).toEqual([{ workspace: north, id: old.id }]);
      expect(await erasure.agedArticles(NOW, 5)).toEqual([]);
    });

    it('keeps tombstones once, and lets articles, history and whole workspaces go', async () => {
      const store = await openWithStory();
      const { claims, erasure, story, audit } = store;
      const stone = { workspaceId: north, kind: 'person', digest: 'd1', words: 2, at: NOW.toISOString() } as const;
      await erasure.lay(stone);
      await erasure.lay({ ...stone, at: LATER.toISOString() });
      const first = articleIn(story, 'tide.example/1');
      const second = articleIn(story, 'tide.example/1', { text: 'The ferry was struck.' });
      const other = articleIn(story, 'coast.example/1');
      await claims.putArticle(north, first, [fullClaim(first)]);
      await claims.putArticle(north, second, [narrated(second, 'The ferry')]);
      await claims.putArticle(north, other, []);
      await audit.write(north, {
        at: NOW.toISOString(),
        by: person,
        action: 'article.add',
        subject: 'by Ana Lindqvist',
      });
      const texts: unknown[][] = [];
      for await (const { article, versions } of erasure.texts(north)) texts.push([article.uri, article.text, versions]);
      expect(texts.sort()).toEqual([
        ['coast.example/1', other.text, 1],
        ['tide.example/1', second.text, 2],
      ]);
      await erasure.dropHistory(north, first.id);
      expect([await claims.pastClaims(north, first.id), await claims.versionText(north, first.id, 1)]).toEqual([
        [],
        null,
      ]);
      await erasure.dropMentions(north, 'ana lindqvist');
      expect(await audit.list(north, 5)).toEqual([]);
      expect(await erasure.dropArticles(north, [other.id])).toEqual([story]);
      expect((await claims.articles(north, story)).map(({ uri }) => uri)).toEqual(['tide.example/1']);
      await erasure.dropWorkspace(north);
      await erasure.scrub();
      expect([await store.stories.list(north), (await store.stories.list(south)).length]).toEqual([[], 1]);
      expect([await erasure.tombstones(north), await erasure.tombstones(south)]).toEqual([[stone], []]);
      expect(await erasure.allTombstones()).toEqual([stone]);
    });
  });
};
