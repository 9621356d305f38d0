/** The contract of articles: one step, versions, copies, deletion. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { articleId, type StoryId } from '../../../src/domain/ids.ts';
import { articleIn, findingsOf, fullClaim, narrated, north, spoken } from './samples.ts';

export const articlesContract = (open: () => Promise<Store>): void => {
  const openWithStory = async (): Promise<Store & { story: StoryId }> => {
    const store = await open();
    const { story } = await store.stories.create(north, 'harbour', 'The harbour');
    return { ...store, story: story.id };
  };

  describe('articles', () => {
    it('come back as they were stored, with every field of their claims', async () => {
      const { claims, story } = await openWithStory();
      const article = articleIn(story, 'tide.example/1', { kind: 'press-release' });
      const all = [fullClaim(article), narrated(article, 'The harbour')];
      const { text: _, ...withoutText } = article;
      expect(await claims.putArticle(north, article, all)).toEqual({ outcome: 'added', article: withoutText });
      expect(await claims.article(north, article.id)).toEqual(article);
      expect(await claims.articles(north, story)).toEqual([withoutText]);
      expect(await claims.claimsOf(north, story)).toEqual(all);
      expect(await claims.article(north, articleId.from('a_nothing'))).toBeNull();
    });

    it('are listed by publication as an instant, those of unknown date last', async () => {
      const { claims, story } = await openWithStory();
      const dates = [
        ['late', '2026-03-02T09:30:00+02:00'],
        ['early', '2026-03-02T09:00:00+03:00'],
        ['unknown', null],
        ['day', '2026-03-01'],
        ['last', '2026-03-02T08:00:00Z'],
      ] as const;
      for (const [uri, publishedAt] of dates) {
        const article = articleIn(story, uri, { publishedAt });
        await claims.putArticle(north, article, [narrated(article, 'The harbour')]);
      }
      const expected = ['day', 'early', 'late', 'last', 'unknown'];
      const listed = await claims.articles(north, story);
      expect(listed.map(({ uri }) => uri)).toEqual(expected);
      const ids = (await claims.claimsOf(north, story)).map((claim) => claim.articleId);
      expect(ids).toEqual(listed.map(({ id }) => id));
    });

    it('are unchanged when they come again as they were', async () => {
      const { claims, story } = await openWithStory();
      const article = articleIn(story, 'tide.example/1');
      const first = await claims.putArticle(north, article, [fullClaim(article)]);
      expect(await claims.putArticle(north, article, [fullClaim(article)])).toEqual({
        outcome: 'unchanged',
        article: first.article,
      });
    });

    it('keep their version when only a particular changes, and take the new claims', async () => {
      const { claims, story } = await openWithStory();
      const article = articleIn(story, 'tide.example/1', { publishedAt: null });
      await claims.putArticle(north, article, [fullClaim(article)]);
      const dated = { ...article, publishedAt: '2026-03-04', title: 'Dated' };
      const claim = narrated(dated, 'The harbour');
      const put = await claims.putArticle(north, dated, [claim]);
      expect(put).toMatchObject({
        outcome: 'updated',
        article: { version: 1, title: 'Dated', publishedAt: '2026-03-04' },
      });
      expect(await claims.claimsOf(north, story)).toEqual([claim]);
      expect(await claims.versions(north, article.id)).toEqual([put.article]);
    });

    it('take the claims of a better reading of the same text', async () => {
      const { claims, story } = await openWithStory();
      const article = articleIn(story, 'tide.example/1');
      await claims.putArticle(north, article, [narrated(article, 'The harbour')]);
      const { outcome } = await claims.putArticle(north, article, [fullClaim(article)]);
      expect(outcome).toBe('updated');
      expect(await claims.claimsOf(north, story)).toEqual([fullClaim(article)]);
    });

    it('get a new version with another text; only its claims answer, the old version stays on record', async () => {
      const { claims, story } = await openWithStory();
      const first = articleIn(story, 'tide.example/1');
      const second = articleIn(story, 'tide.example/1', { text: 'The ferry was struck.', title: 'Corrected' });
      const claim = narrated(second, 'The ferry was struck');
      await claims.putArticle(north, first, [fullClaim(first)]);
      const before = await claims.prints(north, story);
      const { outcome, article } = await claims.putArticle(north, second, [claim]);
      expect(outcome).toBe('updated');
      expect(article).toMatchObject({ id: first.id, version: 2, title: 'Corrected' });
      expect(await claims.article(north, first.id)).toMatchObject({ version: 2, text: 'The ferry was struck.' });
      expect(await claims.claimsOf(north, story)).toEqual([claim]);
      expect(await claims.claimsOfArticle(north, first.id)).toEqual([claim]);
      const prints = await claims.prints(north, story);
      expect([...prints.keys()]).toEqual([first.id]);
      expect(prints.get(first.id)).not.toBe(before.get(first.id));
      expect(await claims.search(north, story, ['smoke'], 5)).toEqual([]);
      expect(await claims.countByArticle(north, story)).toEqual(new Map([[first.id, 1]]));
      const versions = await claims.versions(north, first.id);
      expect(versions.map(({ version, title, sha256 }) => [version, title, sha256])).toEqual([
        [2, 'Corrected', second.sha256],
        [1, first.title, first.sha256],
      ]);
    });

    it('may return to an earlier text', async () => {
      const { claims, story } = await openWithStory();
      const first = articleIn(story, 'tide.example/1');
      const second = articleIn(story, 'tide.example/1', { text: 'The ferry was struck.' });
      for (const article of [first, second, first]) {
        await claims.putArticle(north, article, article === first ? [fullClaim(first)] : []);
      }
      expect(await claims.article(north, first.id)).toEqual({ ...first, version: 3 });
      expect(await claims.claimsOf(north, story)).toEqual([fullClaim(first)]);
    });

    it('are stored wholly or not at all', async () => {
      const { claims, story } = await openWithStory();
      const article = articleIn(story, 'tide.example/1');
      const twice = narrated(article, 'The harbour');
      await expect(claims.putArticle(north, article, [twice, twice])).rejects.toThrow();
      expect(await claims.articles(north, story)).toEqual([]);
      expect(await claims.claimsOf(north, story)).toEqual([]);
      expect(await claims.search(north, story, ['harbour'], 5)).toEqual([]);
      await claims.putArticle(north, article, [twice]);
      await expect(claims.putArticle(north, { ...article, title: 'New' }, [twice, twice])).rejects.toThrow();
      expect(await claims.articles(north, story)).toMatchObject([{ title: article.title }]);
      expect(await claims.claimsOf(north, story)).toEqual([twice]);
    });

    it('may stand in two stories, each with claims of its own', async () => {
      const { stories, claims, story } = await openWithStory();
      const { story: other } = await stories.create(north, 'ferries', 'Ferries');
      const here = articleIn(story, 'tide.example/1');
      const there = articleIn(other.id, 'tide.example/1');
      await claims.putArticle(north, here, [fullClaim(here)]);
      const stored = await claims.putArticle(north, there, [fullClaim(there)]);
      expect(stored.outcome).toBe('added');
      expect(await claims.claimsOf(north, story)).toEqual([fullClaim(here)]);
      expect((await claims.claimsOf(north, other.id)).map((c) => [c.articleId, c.evidence])).toEqual([
        [stored.article.id, fullClaim(there).evidence],
      ]);
      expect((await claims.putArticle(north, there, [fullClaim(there)])).outcome).toBe('unchanged');
    });

    it('know whose copy they are, as it was last worked out', async () => {
      const { claims, story } = await openWithStory();
      const [a, b, c] = ['a', 'b', 'c'].map((uri) => articleIn(story, uri));
      if (!a || !b || !c) throw new Error('three articles');
      for (const article of [a, b, c]) await claims.putArticle(north, article, []);
      const copies = async () =>
        new Map((await claims.articles(north, story)).flatMap(({ id, copyOf }) => (copyOf ? [[id, copyOf]] : [])));
      await claims.setCopies(north, story, new Map([[b.id, a.id]]));
      expect(await copies()).toEqual(new Map([[b.id, a.id]]));
      expect((await claims.putArticle(north, b, [])).outcome).toBe('unchanged');
      await claims.setCopies(north, story, new Map([[c.id, a.id]]));
      expect(await copies()).toEqual(new Map([[c.id, a.id]]));
      await claims.deleteArticle(north, a.id);
      expect(await copies()).toEqual(new Map());
    });

    it('leave with their claims and versions when they are deleted; findings no longer find the claims', async () => {
      const { claims, story } = await openWithStory();
      const gone = articleIn(story, 'tide.example/1');
      const kept = articleIn(story, 'coast.example/1');
      const [first, second] = [fullClaim(gone), spoken(kept, 'The harbour', 'Bo Ek')];
      await claims.putArticle(north, gone, [first]);
      await claims.putArticle(north, kept, [second]);
      await claims.putFindings(north, story, findingsOf(first, second));
      await claims.deleteArticle(north, gone.id);
      expect((await claims.articles(north, story)).map(({ id }) => id)).toEqual([kept.id]);
      expect(await claims.claimsById(north, [first.id, second.id])).toEqual([second]);
      expect(await claims.versions(north, gone.id)).toEqual([]);
      expect(await claims.countByArticle(north, story)).toEqual(new Map([[kept.id, 1]]));
    });
  });
};
