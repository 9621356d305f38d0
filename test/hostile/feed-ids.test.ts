/** Feeds that lie about ids and dates: every article comes in once, an edit is a version, nothing is lost, nothing floods. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_WORKSPACE } from '../../src/domain/ids.ts';
import { type FeedDesk, type Item, openFeedDesk, page, rss } from '../ingest/feed-desk.ts';

/** What a story holds: title, version and date of each article, by title. */
const held = async (desk: FeedDesk): Promise<readonly string[]> =>
  (await desk.articles()).map(({ title, version, publishedAt }) => `${title} v${version} ${publishedAt}`).sort();

const DAY = 'Mon, 02 Mar 2026 08:00:00 +0000';
const AT = '2026-03-02T08:00:00+00:00';
const NAMES = ['Quay', 'Crane', 'Ferry'] as const;

/** Three items with pages of their own; `change` says what is odd about one. */
const three = (desk: FeedDesk, change: (item: Item, at: number) => Item): readonly Item[] =>
  NAMES.map((title, at) => {
    const path = `/${title.toLowerCase()}`;
    if (!desk.pages.has(path)) desk.pages.set(path, page(title));
    return change({ id: `id-${at}`, link: `${desk.site}${path}`, title, date: DAY, text: `${title} is closed.` }, at);
  });

const ONCE = [`Crane v1 ${AT}`, `Ferry v1 ${AT}`, `Quay v1 ${AT}`];
const UNDATED = ['Crane v1 null', 'Ferry v1 null', 'Quay v1 null'];

describe('ids and dates of a feed', () => {
  test.each<[string, (item: Item, at: number, reading: number) => Item, readonly string[]]>([
    ['no id at all', ({ id: _, ...item }) => item, ONCE],
    ['one id for all', (item) => ({ ...item, id: 'same' }), ONCE],
    ['ids that change at every reading', (item, at, reading) => ({ ...item, id: `${reading}-${at}` }), ONCE],
    ['ids that change places', (item, at, reading) => ({ ...item, id: `id-${(at + reading) % 3}` }), ONCE],
    [
      'links that change at every reading, by what tracks readers',
      (item, _, reading) => ({ ...item, link: `${item.link}?utm_source=feed&amp;utm_id=${reading}` }),
      ONCE,
    ],
    ['dates in the future', (item) => ({ ...item, date: 'Sat, 02 Mar 2041 08:00:00 +0000' }), UNDATED],
    ['dates of 1970', (item) => ({ ...item, date: 'Thu, 01 Jan 1970 00:00:00 +0000' }), UNDATED],
    ['dates that are none', (item) => ({ ...item, date: 'yesterday, or 31 Feb 2026' }), UNDATED],
    [
      'a time without a zone counts as its day alone',
      (item) => ({ ...item, date: '2 Mar 2026 23:30' }),
      ['Crane v1 2026-03-02', 'Ferry v1 2026-03-02', 'Quay v1 2026-03-02'],
    ],
    [
      'dates that change at every reading',
      (item, _, n) => ({ ...item, date: `Mon, 02 Mar 2026 08:0${n}:00 +0000` }),
      ONCE,
    ],
    ['an id that is an address elsewhere', (item) => ({ ...item, id: 'https://elsewhere.example/1' }), ONCE],
  ])('%s: each article once, however often it is read', async (_, change, expected) => {
    const desk = await openFeedDesk();
    for (const reading of [0, 1, 2, 3]) {
      desk.serve(rss(three(desk, (item, at) => change(item, at, reading))));
      if (reading === 0) await desk.follow();
      else await desk.pass();
    }
    expect(await held(desk)).toEqual(expected);
    expect(await desk.waiting()).toBe(0);
  });

  test('one link for all items: what the feed says of each is read, not the page they share', async () => {
    const desk = await openFeedDesk();
    const items = three(desk, (item) => ({
      ...item,
      link: `${desk.site}/live`,
      text: `${item.title} is closed, said the harbour master.`,
    }));
    desk.serve(rss(items));
    await desk.follow();
    await desk.pass();
    expect(await held(desk)).toEqual(ONCE);
    expect(desk.requests('/live')).toBe(0);
  });

  test('no links: what the feed says of each is read', async () => {
    const desk = await openFeedDesk();
    desk.serve(rss(three(desk, ({ link: _, ...item }) => item)));
    await desk.follow();
    await desk.pass();
    expect(await held(desk)).toEqual(ONCE);
  });

  test('an item edited in place is a new version, and put back as it was it is not read a third time', async () => {
    const desk = await openFeedDesk();
    const before = rss(three(desk, (item) => item));
    desk.serve(before);
    await desk.follow();
    desk.pages.set('/quay', page('Quay', 'two people were hurt'));
    desk.serve(rss(three(desk, (item, at) => (at === 0 ? { ...item, text: 'Quay: two were hurt.' } : item))));
    await desk.pass();
    expect(await held(desk)).toEqual([ONCE[0], ONCE[1], `Quay v2 ${AT}`]);
    desk.serve(before);
    await desk.pass();
    expect(desk.requests('/quay')).toBe(2);
  });

  test('a feed that rolls back to older items, or is empty for a while, brings nothing twice', async () => {
    const desk = await openFeedDesk();
    const items = three(desk, (item) => item);
    desk.serve(rss(items.slice(1)));
    await desk.follow();
    for (const list of [items, items.slice(2), [], items.slice(1), items.toReversed()]) {
      desk.serve(rss(list));
      await desk.pass();
    }
    expect(await held(desk)).toEqual(ONCE);
    expect(NAMES.map((name) => desk.requests(`/${name.toLowerCase()}`))).toEqual([1, 1, 1]);
  });

  test('50,000 items: ten are read at a time, the newest first, and every one of them is noted', async () => {
    const desk = await openFeedDesk();
    const many = (from: number, count: number): readonly Item[] =>
      Array.from({ length: count }, (_, at) => ({ title: `Item ${from + at}`, text: 'The quay is closed, she said.' }));
    desk.serve(rss(many(0, 50_000)));
    const began = await desk.follow();
    expect(began).toMatchObject({ ok: true, value: { fresh: 50_000, waiting: 49_990 } });
    desk.serve(rss([...many(90_000, 3), ...many(0, 200)]));
    await desk.pass();
    const titles = (await desk.articles()).map(({ title }) => title);
    expect(titles).toHaveLength(20);
    expect(titles).toEqual(expect.arrayContaining(['Item 0', 'Item 9', 'Item 90000', 'Item 90002', 'Item 16']));
    expect(await desk.waiting()).toBe(50_003 - 20);
  }, 60_000);

  test('a page that cannot be had just now is tried again, and is not lost', async () => {
    const desk = await openFeedDesk();
    const items = three(desk, (item) => item);
    desk.pages.set('/quay', 503);
    desk.serve(rss(items));
    await desk.follow();
    expect(await held(desk)).toEqual(ONCE.slice(0, 2));
    await desk.pass();
    desk.pages.set('/quay', page('Quay'));
    await desk.pass(120);
    expect(await held(desk)).toEqual(ONCE);
    expect(await desk.waiting()).toBe(0);
  });

  test('a page that is gone is asked for once; one that never answers not for ever', async () => {
    const desk = await openFeedDesk();
    const items = three(desk, (item) => item);
    desk.pages.set('/quay', 404).set('/crane', 500);
    desk.serve(rss(items));
    await desk.follow();
    for (let hour = 0; hour < 72; hour += 1) await desk.pass(60);
    expect([desk.requests('/quay'), desk.requests('/crane'), await desk.waiting()]).toEqual([1, 10, 0]);
    expect(await held(desk)).toEqual([`Ferry v1 ${AT}`]);
  });

  test('a reading that is cut off loses nothing: the next one takes it up', async () => {
    const desk = await openFeedDesk();
    desk.serve(rss(three(desk, (item) => item)));
    const { done } = desk.store.feeds;
    let left = 1;
    desk.store.feeds.done = async (...args) => {
      if (left === 0) throw new Error('killed');
      left -= 1;
      await done(...args);
    };
    await expect(desk.follow()).rejects.toThrow('killed');
    desk.store.feeds.done = done;
    await desk.pass();
    expect(await held(desk)).toEqual(ONCE);
    expect((await desk.articles()).map(({ version }) => version)).toEqual([1, 1, 1]);
  });

  test('two feeds with the same article: it is one article', async () => {
    const desk = await openFeedDesk();
    desk.serve(rss(three(desk, (item) => item)));
    await desk.follow();
    const [first] = await desk.articles();
    await desk.library.add(DEFAULT_WORKSPACE, desk.story, [
      {
        content: { address: `${desk.site}/quay?utm_medium=other` },
        uri: null,
        title: null,
        outlet: null,
        publishedAt: null,
      },
    ]);
    expect(await desk.articles()).toHaveLength(3);
    expect(first?.storyId).toBe(desk.story);
  });
});
