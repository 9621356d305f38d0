/** The contract of what a language model proposed: kept by what was asked, gone with its article. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answered } from '../../../src/core/ports/proposals.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import type { ArticleText } from '../../../src/domain/article.ts';
import type { StoryId } from '../../../src/domain/ids.ts';
import { articleIn, findingsOf, narrated, north, south } from './samples.ts';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const MINUTE = 60_000;
const minutes = (after: number): Date => new Date(NOW.getTime() + after * MINUTE);

export const proposalsContract = (open: () => Promise<Store>): void => {
  describe('what a language model proposed', () => {
    let store: Store;
    let story: StoryId;
    let other: StoryId;
    let tide: ArticleText;
    let coast: ArticleText;

    const claimIn = (article: ArticleText) => narrated(article, 'The harbour');
    const put = (article: ArticleText) => store.claims.putArticle(north, article, [claimIn(article)]);
    const answeredOn = (article: ArticleText, change: Partial<Answered> = {}): Answered => ({
      storyId: story,
      articleId: article.id,
      prompt: 'q_first1',
      model: 'tide-7b',
      proposals: [{ kind: 'number', sides: [[claimIn(tide).id], [claimIn(coast).id]], words: 'w_words1' }],
      at: NOW.toISOString(),
      ...change,
    });
    const kept = (answered: Answered) => answered.proposals.map((one) => ({ ...one, model: answered.model }));

    beforeEach(async () => {
      store = await open();
      story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
      other = (await store.stories.create(north, 'ferry', 'The ferry')).story.id;
      await store.stories.create(south, 'harbour', 'The harbour');
      [tide, coast] = [articleIn(story, 'tide.example/1'), articleIn(story, 'coast.example/1')];
      await put(tide);
      await put(coast);
    });

    it('comes back as it was kept, in its story and workspace alone', async () => {
      const answered = answeredOn(tide);
      expect(await store.proposals.put(north, answered)).toBe('made');
      expect(await store.proposals.ofStory(north, story)).toEqual(kept(answered));
      expect(await store.proposals.ofStory(north, other)).toEqual([]);
      expect(await store.proposals.ofStory(south, story)).toEqual([]);
      expect(await store.proposals.put(south, answered)).toBe('known');
      expect(await store.proposals.ofStory(south, story)).toEqual([]);
    });

    it('is what was answered first, whatever is answered to the same question later', async () => {
      const first = answeredOn(tide);
      await store.proposals.put(north, first);
      expect(await store.proposals.put(north, answeredOn(tide, { model: 'other', proposals: [] }))).toBe('known');
      expect(await store.proposals.isKnown(north, tide.id, 'q_first1')).toBe(true);
      expect(await store.proposals.isKnown(north, coast.id, 'q_first1')).toBe(false);
      expect(await store.proposals.isKnown(south, tide.id, 'q_first1')).toBe(false);
      const second = answeredOn(tide, { prompt: 'q_second' });
      await store.proposals.put(north, second);
      expect(await store.proposals.ofStory(north, story)).toEqual([...kept(first), ...kept(second)]);
    });

    it('leaves the story to be compared anew, unless nothing was proposed', async () => {
      const fresh = () => store.claims.putFindings(north, story, findingsOf(claimIn(tide), claimIn(coast)));
      await fresh();
      await store.proposals.put(north, answeredOn(tide, { proposals: [] }));
      expect(await store.claims.isStale(north, story)).toBe(false);
      await store.proposals.put(north, answeredOn(coast));
      expect(await store.claims.isStale(north, story)).toBe(true);
    });

    it('is counted from an hour on', async () => {
      await store.proposals.put(north, answeredOn(tide));
      await store.proposals.put(north, answeredOn(coast, { at: minutes(30).toISOString() }));
      expect(await store.proposals.countSince(minutes(0))).toBe(2);
      expect(await store.proposals.countSince(minutes(10))).toBe(1);
      expect(await store.proposals.countSince(minutes(31))).toBe(0);
      expect(await store.proposals.countSince(minutes(0), north)).toBe(2);
      expect(await store.proposals.countSince(minutes(0), south)).toBe(0);
    });

    it('goes with its article, its story and its workspace', async () => {
      await store.proposals.put(north, answeredOn(tide));
      await store.proposals.put(north, answeredOn(coast));
      await store.claims.deleteArticle(north, tide.id);
      expect(await store.proposals.ofStory(north, story)).toEqual(kept(answeredOn(coast)));
      await store.erasure.dropWorkspace(north);
      expect(await store.proposals.ofStory(north, story)).toEqual([]);
      expect(await store.proposals.countSince(minutes(0))).toBe(0);
      expect(await store.unasked.lease(NOW, MINUTE, 10)).toEqual([]);
    });

    it('goes over with its article, and with its story to the one it is merged into', async () => {
      await store.proposals.put(north, answeredOn(tide));
      await store.proposals.put(north, answeredOn(coast));
      await store.stories.moveArticle(north, tide.id, other);
      expect(await store.proposals.ofStory(north, other)).toEqual(kept(answeredOn(tide)));
      expect(await store.proposals.ofStory(north, story)).toEqual(kept(answeredOn(coast)));
      await store.stories.merge(north, story, other);
      expect(await store.proposals.ofStory(north, other)).toHaveLength(2);
      await store.stories.delete(north, other);
      expect(await store.proposals.ofStory(north, other)).toEqual([]);
    });

    it('is told of a disagreement that rests on it', async () => {
      const { timeline, disagreements, corroborations } = findingsOf(claimIn(tide), claimIn(coast));
      const marked = disagreements.map((one, at) => (at === 0 ? one : { ...one, model: 'tide-7b' }));
      await store.claims.putFindings(north, story, { timeline, disagreements: marked, corroborations });
      expect((await store.claims.findings(north, story)).disagreements).toEqual(marked);
      await store.claims.putFindings(north, story, { timeline, disagreements, corroborations });
      expect((await store.claims.findings(north, story)).disagreements).toEqual(disagreements);
    });
  });
};
