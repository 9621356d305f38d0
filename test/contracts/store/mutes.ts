/** The contract of muted sources: out of every answer, in at once again, each in its own workspace. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { articleIn, fullClaim, narrated, north, person, south } from './samples.ts';

const at = '2026-03-02T08:00:00.000Z';
const PAGE = { limit: 10, offset: 0, after: null };

export const mutesContract = (open: () => Promise<Store>): void => {
  describe('mutes', () => {
    const filled = async () => {
      const store = await open();
      const { story } = await store.stories.create(north, 'harbour', 'The harbour');
      const tide = articleIn(story.id, 'tide.example/1');
      const coast = articleIn(story.id, 'coast.example/1', { outlet: 'Coast News' });
      await store.claims.putArticle(north, tide, [fullClaim(tide)]);
      await store.claims.putArticle(north, coast, [narrated(coast, 'The harbour')]);
      await store.claims.putFindings(north, story.id, { timeline: [], disagreements: [], corroborations: [] });
      const said = async () => ({
        claims: (await store.claims.claimsOf(north, story.id)).map(({ articleId }) => articleId),
        found: (await store.claims.findClaims(north, story.id, {}, PAGE)).total,
        hits: (await store.claims.search(north, story.id, ['smoke'], 5)).length,
        speakers: (await store.claims.speakers(north, story.id, '', 5)).length,
        compared: (await store.claims.prints(north, story.id)).size,
        stale: await store.claims.isStale(north, story.id),
      });
      return { store, story, tide, coast, said };
    };

    it('keep a source’s claims out of every answer, and let them in again; the claims themselves stay', async () => {
      const { store, story, tide, coast, said } = await filled();
      const whole = { claims: [coast.id, tide.id].sort(), found: 2, hits: 1, speakers: 1, compared: 2 };
      const sorted = async () => {
        const all = await said();
        return { ...all, claims: [...all.claims].sort() };
      };
      expect(await sorted()).toEqual({ ...whole, stale: false });
      expect(await store.mutes.mute(north, { outlet: ' the TIDE', by: person, at })).toEqual([story.id]);
      expect(await sorted()).toEqual({ claims: [coast.id], found: 1, hits: 0, speakers: 0, compared: 1, stale: true });
      expect(await store.claims.claimsById(north, [fullClaim(tide).id])).toEqual([fullClaim(tide)]);
      expect(await store.claims.articles(north, story.id)).toHaveLength(2);
      expect(await store.mutes.unmute(north, 'The Tide')).toEqual([story.id]);
      expect(await sorted()).toEqual({ ...whole, stale: true });
      expect(await store.mutes.unmute(north, 'The Tide')).toBeNull();
    });

    it('hold for what comes in later, and in one workspace alone', async () => {
      const { store, story, said } = await filled();
      expect(await store.mutes.mute(south, { outlet: 'The Tide', by: person, at })).toEqual([]);
      expect((await said()).found).toBe(2);
      await store.mutes.mute(north, { outlet: 'Coast News', by: person, at });
      await store.mutes.mute(north, { outlet: 'coast news', by: person, at: '2026-03-03T08:00:00.000Z' });
      const late = articleIn(story.id, 'coast.example/2', { outlet: 'Coast News' });
      await store.claims.putArticle(north, late, [fullClaim(late)]);
      expect((await said()).found).toBe(1);
      expect(await store.mutes.ofWorkspace(north)).toEqual([{ outlet: 'Coast News', by: person, at }]);
      expect(await store.mutes.ofWorkspace(south)).toEqual([{ outlet: 'The Tide', by: person, at }]);
      await store.erasure.dropWorkspace(north);
      expect(await store.mutes.ofWorkspace(north)).toEqual([]);
    });
  });
};
