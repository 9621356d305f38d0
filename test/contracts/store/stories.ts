/** The contract of stories: slugs, renaming, merging, the default of a channel. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { articleId, storyId } from '../../../src/domain/ids.ts';
import { articleIn, channel, fullClaim, narrated, north, otherChannel, south } from './samples.ts';

export const storiesContract = (open: () => Promise<Store>): void => {
  describe('stories', () => {
    it('are created once for a slug, and found by slug and by id', async () => {
      const { stories } = await open();
      const { story, created } = await stories.create(north, 'harbour', 'The harbour');
      expect(created).toBe(true);
      expect(story).toEqual({ id: story.id, slug: 'harbour', title: 'The harbour', closed: false });
      expect(await stories.create(north, 'harbour', 'Another title')).toEqual({ story, created: false });
      expect(await stories.bySlug(north, 'harbour')).toEqual(story);
      expect(await stories.byId(north, story.id)).toEqual(story);
      expect(await stories.bySlug(north, 'nothing')).toBeNull();
      expect(await stories.byId(north, storyId.from('s_nothing'))).toBeNull();
    });

    it('are listed open ones first, then by slug', async () => {
      const { stories } = await open();
      for (const slug of ['dam', 'bridge', 'airport']) await stories.create(north, slug, slug);
      const bridge = await stories.bySlug(north, 'bridge');
      if (bridge === null) throw new Error('no story');
      await stories.setClosed(north, bridge.id, true);
      const shown = async () => (await stories.list(north)).map(({ slug, closed }) => [slug, closed]);
      expect(await shown()).toEqual([
        ['airport', false],
        ['dam', false],
        ['bridge', true],
      ]);
      await stories.setClosed(north, bridge.id, false);
      expect((await shown()).map(([slug]) => slug)).toEqual(['airport', 'bridge', 'dam']);
    });

    it('are renamed, unless another story has the slug', async () => {
      const { stories } = await open();
      const { story } = await stories.create(north, 'harbour', 'The harbour');
      await stories.create(north, 'bridge', 'The bridge');
      expect(await stories.rename(north, story.id, 'bridge', 'Mine')).toBe('taken');
      expect(await stories.rename(north, story.id, 'harbour', 'The harbour, again')).toBe('renamed');
      expect(await stories.rename(north, story.id, 'port', 'The port')).toBe('renamed');
      expect(await stories.byId(north, story.id)).toEqual({ ...story, slug: 'port', title: 'The port' });
      expect(await stories.bySlug(north, 'harbour')).toBeNull();
    });

    it('get another id when their slug was used before by a story that was renamed', async () => {
      const { stories } = await open();
      const { story: renamed } = await stories.create(north, 'harbour', 'The harbour');
      await stories.rename(north, renamed.id, 'port', 'The port');
      const { story: fresh, created } = await stories.create(north, 'harbour', 'A new harbour');
      expect(created).toBe(true);
      expect(fresh.id).not.toBe(renamed.id);
      expect((await stories.list(north)).map(({ title }) => title)).toEqual(['A new harbour', 'The port']);
    });

    it('take their articles, claims, findings and defaults with them when they are deleted', async () => {
      const { stories, claims } = await open();
      const { story } = await stories.create(north, 'harbour', 'The harbour');
      const article = articleIn(story.id, 'tide.example/1');
      const claim = fullClaim(article);
      await claims.putArticle(north, article, [claim]);
      await stories.setDefault(north, channel, story.id);
      await stories.delete(north, story.id);
      expect(await stories.byId(north, story.id)).toBeNull();
      expect(await claims.article(north, article.id)).toBeNull();
      expect(await claims.claimsById(north, [claim.id])).toEqual([]);
      expect(await claims.search(north, story.id, ['smoke'], 5)).toEqual([]);
      expect(await stories.defaultOf(north, channel)).toBeNull();
    });

    it('are the default of a channel, the last one set', async () => {
      const { stories } = await open();
      const { story: harbour } = await stories.create(north, 'harbour', 'The harbour');
      const { story: bridge } = await stories.create(north, 'bridge', 'The bridge');
      await stories.setDefault(north, channel, harbour.id);
      await stories.setDefault(north, channel, bridge.id);
      expect(await stories.defaultOf(north, channel)).toEqual(bridge);
      expect(await stories.defaultOf(north, otherChannel)).toBeNull();
    });

    it('say so in words when a default is set for a story that is gone', async () => {
      const { stories } = await open();
      await expect(stories.setDefault(north, channel, storyId.from('s_nothing'))).rejects.toMatchObject({
        name: 'KnownFailure',
        message: 'What this belongs to is no longer in the store.',
      });
    });
  });

  describe('moving an article', () => {
    it('takes its claims and its words along, and leaves both stories to be compared', async () => {
      const { stories, claims } = await open();
      const { story: from } = await stories.create(north, 'port', 'The port');
      const { story: into } = await stories.create(north, 'harbour', 'The harbour');
      const article = articleIn(from.id, 'tide.example/1');
      await claims.putArticle(north, article, [fullClaim(article)]);
      await claims.putFindings(north, from.id, { timeline: [], disagreements: [], corroborations: [] });
      expect(await stories.moveArticle(south, article.id, into.id)).toBe('gone');
      expect(await stories.moveArticle(north, article.id, into.id)).toBe('moved');
      expect(await claims.articles(north, from.id)).toEqual([]);
      expect(await claims.claimsOf(north, from.id)).toEqual([]);
      expect(await claims.claimsOf(north, into.id)).toEqual([fullClaim(article)]);
      expect((await claims.search(north, into.id, ['smoke'], 5)).map(({ claim }) => claim)).toEqual([
        fullClaim(article),
      ]);
      expect(await claims.search(north, from.id, ['smoke'], 5)).toEqual([]);
      expect([await claims.isStale(north, from.id), await claims.isStale(north, into.id)]).toEqual([true, true]);
    });

    it('is refused where the other story has it already', async () => {
      const { stories, claims } = await open();
      const { story: from } = await stories.create(north, 'port', 'The port');
      const { story: into } = await stories.create(north, 'harbour', 'The harbour');
      const article = articleIn(from.id, 'tide.example/1');
      await claims.putArticle(north, article, []);
      const own = { ...articleIn(into.id, 'tide.example/1'), id: articleId.from('a_other') };
      await claims.putArticle(north, own, []);
      expect(await stories.moveArticle(north, article.id, into.id)).toBe('there');
      expect(await claims.articles(north, from.id)).toHaveLength(1);
    });
  });

  describe('merging stories', () => {
    it('moves articles, claims, search and defaults, and deletes the empty story', async () => {
      const { stories, claims } = await open();
      const { story: from } = await stories.create(north, 'port', 'The port');
      const { story: into } = await stories.create(north, 'harbour', 'The harbour');
      const moved = articleIn(from.id, 'tide.example/1');
      const stayed = articleIn(into.id, 'coast.example/1', { publishedAt: '2026-03-01' });
      await claims.putArticle(north, moved, [fullClaim(moved)]);
      await claims.putArticle(north, stayed, [narrated(stayed, 'The harbour')]);
      await stories.setDefault(north, channel, from.id);
      await stories.merge(north, from.id, into.id);
      expect((await stories.list(north)).map(({ slug }) => slug)).toEqual(['harbour']);
      expect((await claims.articles(north, into.id)).map(({ uri, storyId: id }) => [uri, id])).toEqual([
        ['coast.example/1', into.id],
        ['tide.example/1', into.id],
      ]);
      expect(await claims.claimsOf(north, into.id)).toEqual([narrated(stayed, 'The harbour'), fullClaim(moved)]);
      expect((await claims.search(north, into.id, ['smoke'], 5)).map(({ claim }) => claim)).toEqual([fullClaim(moved)]);
      expect(await claims.search(north, from.id, ['smoke'], 5)).toEqual([]);
      expect(await stories.defaultOf(north, channel)).toEqual(into);
    });

    it('keeps the later version of two articles of one uri', async () => {
      const { stories, claims } = await open();
      const { story: from } = await stories.create(north, 'port', 'The port');
      const { story: into } = await stories.create(north, 'harbour', 'The harbour');
      const first = articleIn(from.id, 'tide.example/1', { text: 'One boat sank.' });
      await claims.putArticle(north, first, []);
      await claims.putArticle(north, articleIn(from.id, first.uri, { text: 'Two boats sank.' }), []);
      await claims.putArticle(north, articleIn(into.id, first.uri, { text: 'Some boats sank.' }), []);
      await stories.merge(north, from.id, into.id);
      const [article, ...others] = await claims.articles(north, into.id);
      expect(others).toEqual([]);
      expect(article && (await claims.article(north, article.id))).toMatchObject({
        version: 2,
        text: 'Two boats sank.',
      });
    });

    it('lets the old slug be used anew, also for the very articles that moved away', async () => {
      const { stories, claims } = await open();
      const { story: from } = await stories.create(north, 'port', 'The port');
      const { story: into } = await stories.create(north, 'harbour', 'The harbour');
      const article = articleIn(from.id, 'tide.example/1');
      await claims.putArticle(north, article, [fullClaim(article)]);
      await stories.merge(north, from.id, into.id);
      const { story: again } = await stories.create(north, 'port', 'The port');
      const second = articleIn(again.id, 'tide.example/1');
      const stored = await claims.putArticle(north, second, [fullClaim(second)]);
      expect(stored.outcome).toBe('added');
      const [claim] = await claims.claimsOf(north, again.id);
      expect(claim).toEqual({ ...fullClaim(second), id: claim?.id, articleId: stored.article.id });
      expect(await claims.claimsOf(north, into.id)).toEqual([fullClaim(article)]);
    });
  });
};
