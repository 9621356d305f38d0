/** The contract of the articles that wait to be asked about. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import type { StoryId } from '../../../src/domain/ids.ts';
import { articleIn, north, person, south } from './samples.ts';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const MINUTE = 60_000;
const minutes = (after: number): Date => new Date(NOW.getTime() + after * MINUTE);

export const unaskedContract = (open: () => Promise<Store>): void => {
  describe('articles that wait to be asked about', () => {
    let store: Store;
    let story: StoryId;
    const [tide, coast] = ['tide.example/1', 'coast.example/1'];
    const put = (uri: string, text?: string) =>
      store.claims.putArticle(north, articleIn(story, uri, text === undefined ? {} : { text }), []);
    const leased = async (now: Date, limit = 10) =>
      (await store.unasked.lease(now, MINUTE, limit)).map(({ articleId, tries }) => [articleId, tries]);
    const idOf = (uri: string) => articleIn(story, uri).id;

    beforeEach(async () => {
      store = await open();
      story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
      await put(tide);
      await put(coast);
    });

    it('are given once, the newest first, and again when nobody was done with them in time', async () => {
      expect(await leased(NOW, 1)).toEqual([[idOf(coast), 0]]);
      expect(await leased(NOW)).toEqual([[idOf(tide), 0]]);
      expect(await leased(NOW)).toEqual([]);
      expect(await leased(minutes(2))).toHaveLength(2);
    });

    it('wait no longer when they are done, until they change', async () => {
      const [one, two] = await store.unasked.lease(NOW, MINUTE, 10);
      if (one === undefined || two === undefined) throw new Error('two wait');
      expect(one).toMatchObject({ workspaceId: north, storyId: story, articleId: idOf(coast) });
      await store.unasked.done(one);
      await store.unasked.done(two);
      await put(coast);
      expect(await leased(minutes(2))).toEqual([]);
      await put(coast, 'The harbour is open.');
      expect(await leased(minutes(2))).toEqual([[idOf(coast), 0]]);
    });

    it('are put off until then, and counted', async () => {
      const [one] = await store.unasked.lease(NOW, MINUTE, 10);
      if (one === undefined) throw new Error('two wait');
      await store.unasked.putOff(one, minutes(20), true);
      expect(await leased(minutes(19))).toEqual([[idOf(tide), 0]]);
      expect(await leased(minutes(20))).toContainEqual([idOf(coast), 1]);
      await store.unasked.putOff({ ...one, tries: 1 }, minutes(40), false);
      expect(await leased(minutes(40))).toContainEqual([idOf(coast), 1]);
    });

    describe('when none waits any more', () => {
      const nowWaiting = async () =>
        (await store.unasked.lease(NOW, MINUTE, 10)).map(({ articleId, storyId }) => [articleId, storyId]).sort();
      beforeEach(async () => {
        for (const one of await store.unasked.lease(NOW, MINUTE, 10)) await store.unasked.done(one);
      });

      it('wait anew in the story that theirs was merged into, and those that were there do not', async () => {
        const other = (await store.stories.create(north, 'ferry', 'The ferry')).story.id;
        const ferry = articleIn(other, 'ferry.example/1');
        await store.claims.putArticle(north, ferry, []);
        for (const one of await store.unasked.lease(NOW, MINUTE, 10)) await store.unasked.done(one);
        await store.stories.merge(north, story, other);
        expect(await nowWaiting()).toEqual([idOf(tide), idOf(coast)].sort().map((id) => [id, other]));
      });

      it('wait when their source is heard again, not when it is muted', async () => {
        await store.mutes.mute(north, { outlet: 'The Tide', by: person, at: NOW.toISOString() });
        expect(await nowWaiting()).toEqual([]);
        await store.mutes.unmute(north, 'The Tide');
        expect(await nowWaiting()).toEqual([idOf(tide), idOf(coast)].sort().map((id) => [id, story]));
      });

      it.each<[string, (store: Store) => Promise<unknown>]>([
        ['deleted', (at) => at.claims.deleteArticle(north, idOf(tide))],
        ['forgotten', (at) => at.erasure.dropArticles(north, [idOf(tide)])],
        [
          'moved',
          async (at) => {
            const other = (await at.stories.create(north, 'ferry', 'The ferry')).story.id;
            await at.stories.moveArticle(north, idOf(tide), other);
            await at.claims.deleteArticle(north, idOf(tide));
          },
        ],
      ])('wait when what they are a copy of is %s', async (_, goes) => {
        await store.claims.setCopies(north, story, new Map([[idOf(coast), idOf(tide)]]));
        expect(await nowWaiting()).toEqual([]);
        await goes(store);
        expect(await nowWaiting()).toEqual([[idOf(coast), story]]);
      });
    });

    it('rest with their workspace, none of them longer or shorter for it', async () => {
      const far = (await store.stories.create(south, 'harbour', 'The harbour')).story.id;
      await store.claims.putArticle(south, articleIn(far, 'bay.example/1'), []);
      const [, one] = await store.unasked.lease(NOW, MINUTE, 2);
      if (one === undefined) throw new Error('three wait');
      await store.unasked.putOff(one, minutes(60), false);
      await store.unasked.rest(north, minutes(20));
      expect(await leased(minutes(19))).toEqual([[articleIn(far, 'bay.example/1').id, 0]]);
      expect(await leased(minutes(20))).toContainEqual([idOf(tide), 0]);
      expect(await leased(minutes(59))).not.toContainEqual([idOf(coast), 0]);
      expect(await leased(minutes(60))).toContainEqual([idOf(coast), 0]);
    });

    it('wait on where they changed while they were asked about', async () => {
      const [one] = await store.unasked.lease(NOW, MINUTE, 10);
      if (one === undefined) throw new Error('two wait');
      await put(coast, 'The harbour is open.');
      await store.unasked.done(one);
      await store.unasked.putOff(one, minutes(60), true);
      expect(await leased(NOW)).toEqual([[idOf(coast), 0]]);
    });

    it('wait anew in another story', async () => {
      const other = (await store.stories.create(north, 'ferry', 'The ferry')).story.id;
      for (const one of await store.unasked.lease(NOW, MINUTE, 10)) await store.unasked.done(one);
      await store.stories.moveArticle(north, idOf(tide), other);
      expect(await store.unasked.lease(NOW, MINUTE, 10)).toMatchObject([{ storyId: other, articleId: idOf(tide) }]);
    });
  });
};
