/** The contract of what editors decide: once, undone, per story and workspace; and of what readers report to them. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { reportId, type StoryId, storyId } from '../../../src/domain/ids.ts';
import { type Report, type Ruling, rulingIdOf, type Verdict, verdictOf } from '../../../src/domain/ruling.ts';
import { articleIn, narrated, north, person, south } from './samples.ts';

const DISPUTE: Verdict = {
  kind: 'not-a-disagreement',
  type: 'date',
  groups: [['p_two', 'p_one'], ['p_three']],
  about: 'When was it: “o’clock 100%”?',
};
const NAMES: Verdict = { kind: 'same-person', type: null, groups: [['Lindqvist'], ['Ana Lindqvist']], about: 'names' };

const rulingIn = (story: StoryId, verdict: Verdict, at = '2026-03-02T08:00:00.000Z'): Ruling => ({
  ...verdictOf(verdict),
  id: rulingIdOf(verdict),
  storyId: story,
  by: person,
  at,
});

const reportIn = (story: StoryId, id: string, at = '2026-03-02T08:00:00.000Z'): Report => ({
  id: reportId.from(id),
  storyId: story,
  kind: 'missing',
  subject: '',
  about: 'The mayor’s answer',
  by: person,
  at,
});

export const rulingsContract = (open: () => Promise<Store>): void => {
  describe('rulings', () => {
    let store: Store;
    let story: StoryId;
    let other: StoryId;

    beforeEach(async () => {
      store = await open();
      story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
      other = (await store.stories.create(north, 'ferry', 'The ferry')).story.id;
      await store.stories.create(south, 'harbour', 'The harbour');
    });

    it('come back as they were made, the latest first, in their story and workspace alone', async () => {
      const [first, second] = [rulingIn(story, DISPUTE), rulingIn(story, NAMES, '2026-03-03T08:00:00.000Z')];
      expect(await store.rulings.put(north, first)).toBe('made');
      expect(await store.rulings.put(north, second)).toBe('made');
      expect(await store.rulings.ofStory(north, story)).toEqual([second, first]);
      expect(await store.rulings.ofStory(north, other)).toEqual([]);
      expect(await store.rulings.ofStory(south, story)).toEqual([]);
    });

    it('made twice are one: who said so first, and when, stays', async () => {
      const first = rulingIn(story, DISPUTE);
      await store.rulings.put(north, first);
      expect(await store.rulings.put(north, { ...first, at: '2026-04-01T00:00:00.000Z' })).toBe('known');
      expect(await store.rulings.ofStory(north, story)).toEqual([first]);
    });

    it('are undone once', async () => {
      const ruling = rulingIn(story, DISPUTE);
      await store.rulings.put(north, ruling);
      expect(await store.rulings.remove(north, other, ruling.id)).toBe(false);
      expect(await store.rulings.remove(south, story, ruling.id)).toBe(false);
      expect(await store.rulings.remove(north, story, ruling.id)).toBe(true);
      expect(await store.rulings.remove(north, story, ruling.id)).toBe(false);
      expect(await store.rulings.ofStory(north, story)).toEqual([]);
    });

    it('leave the story to be compared anew, made and undone', async () => {
      const fresh = () =>
        store.claims.putFindings(north, story, { timeline: [], disagreements: [], corroborations: [] });
      const ruling = rulingIn(story, DISPUTE);
      await store.rulings.put(north, ruling);
      expect(await store.claims.isStale(north, story)).toBe(true);
      await fresh();
      await store.rulings.put(north, ruling);
      expect(await store.claims.isStale(north, story)).toBe(false);
      await store.rulings.remove(north, story, ruling.id);
      expect(await store.claims.isStale(north, story)).toBe(true);
    });

    it('stay when an article comes, changes and goes', async () => {
      const ruling = rulingIn(story, DISPUTE);
      await store.rulings.put(north, ruling);
      const article = articleIn(story, 'tide.example/1');
      await store.claims.putArticle(north, article, [narrated(article, 'The harbour')]);
      await store.claims.putArticle(north, { ...article, text: 'Another.', sha256: 'x' }, []);
      await store.claims.deleteArticle(north, article.id);
      expect(await store.rulings.ofStory(north, story)).toEqual([ruling]);
    });

    it('go with their story, and over to the one it is merged into', async () => {
      const [mine, both] = [rulingIn(story, DISPUTE), rulingIn(story, NAMES)];
      const theirs = rulingIn(other, NAMES, '2026-03-01T08:00:00.000Z');
      for (const ruling of [mine, both, theirs]) await store.rulings.put(north, ruling);
      await store.rulings.report(north, reportIn(story, 'n_one1'));
      await store.stories.merge(north, story, other);
      expect(await store.rulings.ofStory(north, other)).toEqual([{ ...mine, storyId: other }, theirs]);
      expect(await store.rulings.openReports(north, other)).toEqual([{ ...reportIn(story, 'n_one1'), storyId: other }]);
      await store.stories.delete(north, other);
      expect(await store.rulings.ofStory(north, other)).toEqual([]);
      expect(await store.rulings.openReports(north, other)).toEqual([]);
    });

    it('are forgotten with a name that they mention', async () => {
      await store.rulings.put(north, rulingIn(story, DISPUTE));
      await store.rulings.put(north, rulingIn(story, NAMES));
      await store.erasure.dropMentions(north, 'Ana Lindqvist');
      expect((await store.rulings.ofStory(north, story)).map(({ kind }) => kind)).toEqual(['not-a-disagreement']);
    });

    it('are made in a story that is there', async () => {
      const nowhere = storyId.from('s_nowhere');
      expect(await store.rulings.put(north, rulingIn(nowhere, DISPUTE))).toBe('known');
      expect(await store.rulings.ofStory(north, nowhere)).toEqual([]);
    });
  });

  describe('reports', () => {
    it('are open until an editor closes them, the oldest first, and may then come again', async () => {
      const store = await open();
      const story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
      await store.stories.create(south, 'harbour', 'The harbour');
      const [late, early] = [reportIn(story, 'n_one1', '2026-03-03T08:00:00.000Z'), reportIn(story, 'n_two2')];
      expect(await store.rulings.report(north, late)).toBe('made');
      expect(await store.rulings.report(north, early)).toBe('made');
      expect(await store.rulings.report(north, late)).toBe('known');
      expect(await store.rulings.openReports(north, story)).toEqual([early, late]);
      expect(await store.rulings.openReports(south, story)).toEqual([]);
      expect(await store.rulings.closeReport(south, story, early.id)).toBe(false);
      expect(await store.rulings.closeReport(north, story, early.id)).toBe(true);
      expect(await store.rulings.closeReport(north, story, early.id)).toBe(false);
      expect(await store.rulings.openReports(north, story)).toEqual([late]);
      expect(await store.rulings.report(north, early)).toBe('made');
    });
  });
};
