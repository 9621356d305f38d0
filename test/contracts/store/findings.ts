/** The contract of findings: replaced whole, kept in their order, filtered, found by the claims they cite. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimStore } from '../../../src/core/ports/claims.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { StoryFindings } from '../../../src/domain/dossier.ts';
import { claimId, entryId, type StoryId } from '../../../src/domain/ids.ts';
import { articleIn, findingsOf, narrated, north } from './samples.ts';

const PAGE = { limit: 100, offset: 0, after: null };

export const findingsContract = (open: () => Promise<Store>): void => {
  describe('findings', () => {
    let claims: ClaimStore;
    let story: StoryId;
    let cited: readonly [Claim, Claim];
    let findings: StoryFindings;

    beforeEach(async () => {
      const store = await open();
      claims = store.claims;
      story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
      const article = articleIn(story, 'tide.example/1', { text: 'Missiles hit. Ferries waited.' });
      cited = [narrated(article, 'Missiles hit'), narrated(article, 'Ferries waited')];
      await claims.putArticle(north, article, cited);
      findings = findingsOf(...cited);
      await claims.putFindings(north, story, findings);
    });

    it('come back as they were stored, in their order', async () => {
      const { timeline, disagreements, corroborations } = findings;
      expect(await claims.timeline(north, story, {}, PAGE)).toEqual({ rows: timeline, total: 2, next: null });
      expect(await claims.disagreements(north, story, {}, PAGE)).toEqual({ rows: disagreements, total: 2, next: null });
      expect(await claims.corroborations(north, story, PAGE)).toEqual({ rows: corroborations, total: 1, next: null });
      expect(await claims.findings(north, story)).toEqual(findings);
    });

    it('are replaced whole', async () => {
      await claims.putFindings(north, story, { ...findings, timeline: findings.timeline.slice(1), disagreements: [] });
      expect(await claims.timeline(north, story, {}, PAGE)).toEqual({
        rows: findings.timeline.slice(1),
        total: 1,
        next: null,
      });
      expect(await claims.disagreements(north, story, {}, PAGE)).toEqual({ rows: [], total: 0, next: null });
      expect(await claims.findingsWith(north, cited[1].id)).toEqual({
        disagreements: [],
        corroborations: findings.corroborations,
      });
    });

    it('are paged with the number of all', async () => {
      const page = { limit: 1, offset: 1, after: null };
      const next = expect.any(String);
      expect(await claims.timeline(north, story, {}, page)).toEqual({
        rows: findings.timeline.slice(1),
        total: 2,
        next,
      });
      expect(await claims.disagreements(north, story, {}, page)).toEqual({
        rows: findings.disagreements.slice(1),
        total: 2,
        next,
      });
      expect(await claims.corroborations(north, story, page)).toEqual({ rows: [], total: 1, next: null });
    });

    it('are paged from where the page before ended, with the same filter', async () => {
      const filter = { about: 'missile' };
      const first = await claims.disagreements(north, story, filter, { limit: 1, offset: 0, after: null });
      expect(first).toEqual({ rows: findings.disagreements.slice(0, 1), total: 2, next: expect.any(String) });
      const page = { limit: 2, offset: 1, after: first.next };
      const rest = { rows: findings.disagreements.slice(1), total: 2, next: null };
      expect(await claims.disagreements(north, story, filter, page)).toEqual(rest);
    });

    it('that stay, come and go between two comparisons stand in the order of the last one', async () => {
      const { timeline, disagreements, corroborations } = findings;
      const [early, late] = timeline;
      const [date, denial] = disagreements;
      if (early === undefined || late === undefined || date === undefined || denial === undefined) throw new Error();
      const between = Array.from({ length: 5 }, (_, at) => ({ ...early, id: entryId.from(`t_between${at}`) }));
      const orders: readonly StoryFindings[] = [
        { timeline: [early, ...between, late], disagreements: [denial, date], corroborations: [] },
        {
          timeline: [late, ...between.slice(2), early],
          disagreements: [{ ...denial, score: 0.1, why: 'Weaker.' }, date, date],
          corroborations: [...corroborations, ...corroborations],
        },
        { timeline: [...between, late], disagreements: [date], corroborations },
        findings,
      ];
      for (const now of orders) {
        await claims.putFindings(north, story, now);
        expect(await claims.findings(north, story)).toEqual(now);
        expect(await claims.findingsWith(north, cited[0].id)).toEqual({
          disagreements: now.disagreements.filter(({ sides }) =>
            sides.some(({ claimIds }) => claimIds.includes(cited[0].id)),
          ),
          corroborations: now.corroborations.filter(({ claimIds }) => claimIds.includes(cited[0].id)),
        });
      }
    });

    it('are about the words that their evidence has now, though a claim keeps its id', async () => {
      const article = articleIn(story, 'tide.example/1', { text: 'Barges sank. Ferries waited.' });
      const [first, second] = [narrated(article, 'Barges sank'), cited[1]];
      await claims.putArticle(north, article, [{ ...first, id: cited[0].id }, second]);
      await claims.putFindings(north, story, findings);
      const { rows } = await claims.timeline(north, story, { about: 'barges' }, PAGE);
      expect(rows.map(({ id }) => id)).toEqual(['t_early1']);
    });

    it('of the timeline are those that touch the days asked for', async () => {
      const shown = async (filter: { since?: string; until?: string }) =>
        (await claims.timeline(north, story, filter, PAGE)).rows.map(({ id }) => id);
      expect(await shown({ since: '2026-03-01' })).toEqual(['t_early1', 't_late01']);
      expect(await shown({ since: '2026-03-02' })).toEqual(['t_late01']);
      expect(await shown({ since: '2026-03-09' })).toEqual(['t_late01']);
      expect(await shown({ since: '2026-03-10' })).toEqual([]);
      expect(await shown({ until: '2026-03-05' })).toEqual(['t_early1', 't_late01']);
      expect(await shown({ until: '2026-03-04' })).toEqual(['t_early1']);
    });

    it('are about words of their own or of the evidence they cite', async () => {
      const entries = async (about: string) =>
        (await claims.timeline(north, story, { about }, PAGE)).rows.map(({ id }) => id);
      expect(await entries('ferry resumed')).toEqual(['t_late01']);
      expect(await entries('missile')).toEqual(['t_early1']);
      expect(await entries('ferries')).toEqual(['t_early1', 't_late01']);
      expect(await entries('train')).toEqual([]);
      const disputes = async (about: string) =>
        (await claims.disagreements(north, story, { about }, PAGE)).rows.map(({ id }) => id);
      expect(await disputes('ministry knew')).toEqual([]);
      expect(await disputes('ministry knows')).toEqual(['d_deny01']);
      expect(await disputes('mid February')).toEqual(['d_date01']);
      expect(await disputes('missile')).toEqual(['d_date01', 'd_deny01']);
    });

    it('of one kind are disagreements of that kind', async () => {
      expect(await claims.disagreements(north, story, { kind: 'denial' }, PAGE)).toEqual({
        rows: findings.disagreements.slice(1),
        total: 1,
        next: null,
      });
      expect((await claims.disagreements(north, story, { kind: 'cause' }, PAGE)).total).toBe(0);
    });

    it('are found by a claim they cite', async () => {
      expect(await claims.findingsWith(north, cited[0].id)).toEqual({
        disagreements: findings.disagreements,
        corroborations: [],
      });
      expect(await claims.findingsWith(north, claimId.from('c_nothing'))).toEqual({
        disagreements: [],
        corroborations: [],
      });
    });
  });
};
