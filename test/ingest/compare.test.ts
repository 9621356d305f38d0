import { describe, expect, test } from 'vitest';
import { chance } from '../../bench/compare/random.ts';
import { writeStory } from '../../bench/compare/write-story.ts';
import type { ClaimStore } from '../../src/core/ports/claims.ts';
import type { ArticleText } from '../../src/domain/article.ts';
import { claimIdOf } from '../../src/domain/claim-id.ts';
import { sha256, shortHash } from '../../src/domain/content-hash.ts';
import { isProposed } from '../../src/domain/disagreement.ts';
import { articleId, type StoryId, storyId, workspaceId } from '../../src/domain/ids.ts';
import type { KeptProposal } from '../../src/domain/proposal.ts';
import { wordsOfProposal } from '../../src/domain/proposal-words.ts';
import { compareIn } from '../../src/ingest/compare-in.ts';
import { localComparer } from '../../src/ingest/comparer.ts';
import { storyToCompare } from '../../src/ingest/load-story.ts';
import { threadComparer } from '../../src/ingest/worker/thread-comparer.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { extract } from '../../src/text/pipeline.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';

const HOME = workspaceId.from('w_home');
const tagger = winkTagger();

const read = writeStory(30).map(({ uri, outlet, publishedAt, text }) => {
  const { findings, kind } = extract({ text, title: null, publishedAt }, tagger);
  const id = articleId.from(shortHash('a', uri));
  const about = { uri, outlet, title: uri, publishedAt, kind, copyOf: null, version: 1, sha256: sha256(text), text };
  const article: ArticleText = { id, storyId: storyId.from('s_home'), ...about };
  return { article, claims: findings.map((found) => ({ ...found, id: claimIdOf(id, found), articleId: id })) };
});

/** No ruling, no proposal. */
const NOTHING = { verdicts: [], proposals: [] };

const shuffled = (seed: number): typeof read => {
  const by = chance(seed);
  return read.map((one) => ({ one, place: by.next() })).sort((a, b) => a.place - b.place).map(({ one }) => one); // biome-ignore format: one chain
};

const storeWith = async (list: typeof read) => {
  const store = openSqlite(':memory:');
  const { story } = await store.stories.create(HOME, 'x', 'X');
  const put = ({ article, claims }: (typeof read)[number]) =>
    store.claims.putArticle(HOME, { ...article, storyId: story.id }, claims);
  for (const one of list) await put(one);
  const compare = compareIn(store);
  return { ...store, put, story: story.id, compare: (id: StoryId) => compare(HOME, id) };
};

/** Two claims of two articles, set against each other by nobody else. */
const proposedOf = async (claims: ClaimStore, story: StoryId): Promise<readonly KeptProposal[]> => {
  const all = (await claims.claimsOf(HOME, story)).filter(({ place, speaker }) => place === 'body' && speaker === null);
  const [one] = all;
  const other = all.findLast(({ articleId }) => articleId !== one?.articleId);
  if (one === undefined || other === undefined) throw new Error('too few articles');
  const sides = [[one.id], [other.id]];
  const words = wordsOfProposal({ sides }, new Map(all.map((claim) => [claim.id, claim]))) ?? '';
  return [{ kind: 'wording', sides, model: 'tide-7b', words }];
};

describe('the comparison of a story', () => {
  test('is the same however the articles came, one by one or at once, and after one that came has left', async () => {
    const whole = await storeWith(read.slice(0, 5));
    await whole.compare(whole.story);
    const wanted = await whole.claims.findings(HOME, whole.story);

    for (const seed of [1, 2]) {
      const order = shuffled(seed).filter((one) => read.indexOf(one) < 5);
      const { claims, put, story, compare } = await storeWith([]);
      for (const one of order) {
        await put(one);
        await compare(story);
      }
      expect(await claims.findings(HOME, story)).toEqual(wanted);
      const guest = read[20];
      if (guest === undefined) throw new Error('too few articles');
      await put(guest);
      await compare(story);
      await claims.deleteArticle(HOME, guest.article.id);
      await compare(story);
      expect(await claims.findings(HOME, story)).toEqual(wanted);
    }
  }, 60_000);

  test('is the same in a thread of its own, and holds nobody up meanwhile', async () => {
    const { claims, story: id } = await storeWith(read);
    const story = await storyToCompare(claims, HOME, id, { verdicts: [], proposals: await proposedOf(claims, id) });
    const wanted = await localComparer()(story);
    expect(wanted.findings.disagreements.filter(isProposed)).toHaveLength(1);
    const compare = threadComparer();
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 20);
    const compared = await compare(story);
    clearInterval(ticking);

    expect(compared).toEqual(wanted);
    expect(turns).toBeGreaterThan(5);
    // It keeps what it has compared: only what came is loaded.
    const asked: number[] = [];
    const load: typeof story.load = (ids) => {
      asked.push(ids.length);
      return story.load(ids);
    };
    const prints = new Map([...story.prints].map(([one, print], at) => [one, at === 3 ? 'another' : print]));
    expect(await compare({ ...story, prints, load })).toEqual(wanted);
    expect(await compare({ ...story, prints, load })).toEqual(wanted);
    expect(asked).toEqual([1, 0]);
  }, 60_000);

  test('is asked for once by all who wait for it', async () => {
    const store = await storeWith(read.slice(0, 3));
    let comparisons = 0;
    const here = localComparer();
    const compare = compareIn(store, (story) => {
      comparisons += 1;
      return here(story);
    });

    await Promise.all([compare(HOME, store.story), compare(HOME, store.story), compare(HOME, store.story)]);

    expect(comparisons).toBe(1);
    expect(await store.claims.isStale(HOME, store.story)).toBe(false);
  });
});

describe('a story larger than one comparison holds', () => {
  test('is compared in the articles published last', async () => {
    const { claims, story } = await storeWith(shuffled(4));
    const newest = read.slice(-4);
    const most = newest.reduce((sum, one) => sum + one.claims.length, 0) + 1;

    const compared = await storyToCompare(claims, HOME, story, NOTHING, most);

    expect([...compared.prints.keys()]).toEqual(newest.map(({ article }) => article.id));
  });

  test('is loaded whole while it fits', async () => {
    const { claims, story } = await storeWith(read);

    const { prints, load } = await storyToCompare(claims, HOME, story, NOTHING);
    const loaded = await load([...prints.keys()]);

    expect(loaded.flatMap((one) => one.claims)).toEqual(await claims.claimsOf(HOME, story));
    expect(loaded).toHaveLength(read.length);
  });
});
