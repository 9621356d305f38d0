/** The contract of claims: by id, by filter, by words; who speaks. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimFilter, ClaimStore } from '../../../src/core/ports/claims.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { claimId, type StoryId } from '../../../src/domain/ids.ts';
import { articleIn, narrated, north, spoken } from './samples.ts';

const FIRST = 'Two boats sank off Skagen. Rescuers saved 12 sailors. The U.S. denied a role.';
const SECOND = 'A boat sank. The minister’s office would not comment on boats, boats and more boats.';

export const claimsContract = (open: () => Promise<Store>): void => {
  describe('claims', () => {
    let claims: ClaimStore;
    let story: StoryId;
    let all: readonly [Claim, Claim, Claim, Claim, Claim];

    beforeEach(async () => {
      const store = await open();
      claims = store.claims;
      story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
      const first = articleIn(story, 'tide.example/1', { text: FIRST, publishedAt: '2026-03-01T23:30:00-05:00' });
      const second = articleIn(story, 'coast.example/2', { text: SECOND, publishedAt: '2026-03-04' });
      const eventDate = { from: '2026-03-20', to: '2026-03-21', expression: 'later', basis: 'explicit' } as const;
      all = [
        narrated(first, 'Two boats sank off Skagen'),
        spoken(first, 'Rescuers saved 12 sailors', 'José Ibáñez Rey', { eventDate }),
        spoken(first, 'The U.S. denied a role', 'United States', { stance: 'denies' }),
        narrated(second, 'A boat sank'),
        spoken(second, 'would not comment on boats, boats and more boats', 'Minister_100% Rey', { stance: 'declines' }),
      ];
      // The later article first: the order of ingestion is not the order of answers.
      await claims.putArticle(north, second, all.slice(3));
      await claims.putArticle(north, first, all.slice(0, 3));
    });

    const found = async (filter: ClaimFilter): Promise<readonly Claim[]> => {
      const { rows, total } = await claims.findClaims(north, story, filter, { limit: 100, offset: 0, after: null });
      expect(total).toBe(rows.length);
      return rows;
    };

    it('are found by id in the order asked, unknown ones left out', async () => {
      const ids = [all[4].id, claimId.from('c_nothing'), all[0].id];
      expect(await claims.claimsById(north, ids)).toEqual([all[4], all[0]]);
      expect(await claims.claimsById(north, [])).toEqual([]);
      const many = Array.from({ length: 1200 }, (_, n) => claimId.from(`c_none${n}`));
      expect(await claims.claimsById(north, [...many, all[2].id])).toEqual([all[2]]);
    });

    it('come by article, the oldest first, and place', async () => {
      expect(await claims.claimsOf(north, story)).toEqual(all);
      expect(await found({})).toEqual(all);
    });

    it('are paged with the number of all', async () => {
      const page = (offset: number, after: string | null = null) =>
        claims.findClaims(north, story, {}, { limit: 2, offset, after });
      expect(await page(3)).toEqual({ rows: [all[3], all[4]], total: 5, next: expect.any(String) });
      expect(await page(9)).toEqual({ rows: [], total: 5, next: null });
      expect(await page(4)).toEqual({ rows: [all[4]], total: 5, next: null });
      expect(await page(1, 'no place')).toMatchObject({ rows: [all[1], all[2]] });
    });

    it('are paged from where the page before ended, whatever came in before it', async () => {
      const page = (offset: number, after: string | null) =>
        claims.findClaims(north, story, {}, { limit: 2, offset, after });
      const first = await page(0, null);
      const second = await page(2, first.next);
      expect([...first.rows, ...second.rows]).toEqual(all.slice(0, 4));
      expect(await page(4, second.next)).toEqual({ rows: all.slice(4), total: 5, next: null });
      const earlier = articleIn(story, 'earlier.example', { publishedAt: '2020-01-01' });
      await claims.putArticle(north, earlier, [narrated(earlier, earlier.text)]);
      expect((await page(2, first.next)).rows).toEqual(second.rows);
    });

    it('are filtered by any of several speakers, whole names without case and accents', async () => {
      expect(await found({ speakers: ['jose ibanez rey'] })).toEqual([all[1]]);
      expect(await found({ speakers: ['UNITED STATES', 'José Ibáñez Rey'] })).toEqual([all[1], all[2]]);
      expect(await found({ speakers: ['Rey'] })).toEqual([]);
      expect(await found({ speakers: [] })).toEqual([]);
    });

    it('are filtered by stance, by whether they are attributed, and by both', async () => {
      expect(await found({ stance: 'denies' })).toEqual([all[2]]);
      expect(await found({ attributed: false })).toEqual([all[0], all[3]]);
      expect(await found({ attributed: true, stance: 'asserts' })).toEqual([all[1]]);
    });

    it('are filtered by day: of publication where it was published, or of the event', async () => {
      expect(await found({ since: '2026-03-01' })).toEqual(all);
      expect(await found({ since: '2026-03-02' })).toEqual([all[1], all[3], all[4]]);
      expect(await found({ since: '2026-03-22' })).toEqual([]);
    });

    it('are filtered by words of the evidence, all of them, without case, accents and plural', async () => {
      expect(await found({ about: 'BOAT sank' })).toEqual([all[0], all[3]]);
      expect(await found({ about: 'US' })).toEqual([all[2]]);
      expect(await found({ about: 'Ibáñez' })).toEqual([]);
      expect(await found({ about: '?!' })).toEqual(all);
      expect(await found({ about: 'boat', attributed: true })).toEqual([all[4]]);
    });

    it('are searched by any of the words, the nearest first, also by who speaks', async () => {
      const hits = await claims.search(north, story, ['boats', 'comments', 'ibanez'], 10);
      expect(hits.map(({ claim }) => claim)).toEqual([all[4], all[1], all[3], all[0]]);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
      expect(await claims.search(north, story, ['boats', 'comments'], 1)).toEqual(
        (await claims.search(north, story, ['boats', 'comments'], 10)).slice(0, 1),
      );
      expect(await claims.search(north, story, ['submarine'], 10)).toEqual([]);
      expect(await claims.search(north, story, [], 10)).toEqual([]);
    });

    it('are searched by words only: operators, quotes and columns mean nothing', async () => {
      const boats = (await claims.search(north, story, ['boats'], 10)).map(({ claim }) => claim);
      for (const trick of [
        '"boats',
        'boats*',
        'NEAR(boats)',
        'words:boats',
        '-boats',
        'boats"); --',
        '(boats',
        '^boats',
      ]) {
        expect((await claims.search(north, story, [trick], 10)).map(({ claim }) => claim)).toEqual(boats);
      }
      expect(await claims.search(north, story, ['OR', 'NEAR', '*', '""'], 10)).toEqual([]);
      expect(await claims.search(north, story, ['boats'.repeat(100_000)], 10)).toEqual([]);
    });

    it('are counted for each speaker, most first, by the beginning of a name or of a word in it', async () => {
      const rest = { type: 'person' as const, claims: 1 };
      expect(await claims.speakers(north, story, '', 10)).toEqual([
        { name: 'José Ibáñez Rey', ...rest },
        { name: 'Minister_100% Rey', ...rest },
        { name: 'United States', ...rest },
      ]);
      const names = async (prefix: string) => (await claims.speakers(north, story, prefix, 10)).map(({ name }) => name);
      expect(await names('REY')).toEqual(['José Ibáñez Rey', 'Minister_100% Rey']);
      expect(await names('jose iba')).toEqual(['José Ibáñez Rey']);
      expect(await names('nited')).toEqual([]);
      expect(await names('%')).toEqual([]);
      expect(await names('minister_1')).toEqual(['Minister_100% Rey']);
      const again = articleIn(story, 'third.example', { text: 'States said so.' });
      await claims.putArticle(north, again, [spoken(again, 'States said so', 'United States')]);
      expect(await claims.speakers(north, story, '', 1)).toEqual([
        { name: 'United States', type: 'person', claims: 2 },
      ]);
    });

    it('are counted for each article, none too', async () => {
      const empty = articleIn(story, 'empty.example', { publishedAt: null });
      await claims.putArticle(north, empty, []);
      expect([...(await claims.countByArticle(north, story)).values()]).toEqual([3, 2, 0]);
    });
  });
};
