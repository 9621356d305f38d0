/** Following a feed: what is wanted of it, how politely it is asked, and what becomes of one that fails. */
import { expect, test } from 'vitest';
import { PAUSED_AFTER } from '../../src/ingest/feed/follow.ts';
import { openFeedDesk, page, rss } from './feed-desk.ts';

const FRENCH = `<!doctype html><html><body><article><h1>Le port reste fermé</h1><p>La ministre a déclaré lundi que le port resterait fermé jusqu'à la fin de l'enquête. Personne n'a été blessé, a-t-elle ajouté devant la presse.</p></article></body></html>`;

test('the page decides which language an article is in, whatever few words the feed says of it', async () => {
  const desk = await openFeedDesk({ words: [], language: 'eng' });
  desk.pages.set('/a', FRENCH).set('/b', page('Le Havre reopens'));
  desk.serve(
    rss([
      { title: 'Harbour of Le Havre closed, the minister said on Monday in the harbour', link: `${desk.site}/a` },
      { title: 'Le Havre', link: `${desk.site}/b`, text: 'Le port du Havre a rouvert lundi, a déclaré la ministre.' },
      {
        title: 'Le port',
        text: 'La ministre a déclaré lundi que le port resterait fermé jusqu’à la fin de l’enquête.',
      },
    ]),
  );
  const followed = await desk.follow();
  expect((await desk.articles()).map(({ title }) => title)).toEqual(['Le Havre reopens']);
  if (!followed.ok) throw new Error(followed.problem.message);
  expect(followed.value.read.flatMap((one) => (one.ok ? [] : [one.problem.code]))).toEqual(['unwanted']);
  await desk.pass();
  expect([desk.requests('/a'), await desk.waiting()]).toEqual([1, 0]);
});

test('only items with one of the words or names come in, however these are written', async () => {
  const desk = await openFeedDesk({ words: ['moreau', 'Port-la-Nouvelle'], language: null });
  const titles = ['Ines MOREAU speaks', 'Storm over port la nouvelle', 'Moreaux wins', 'The port'];
  for (const [at, title] of titles.entries()) desk.pages.set(`/${at}`, page(title));
  desk.serve(rss(titles.map((title, at) => ({ title, link: `${desk.site}/${at}` }))));
  await desk.follow();
  expect((await desk.articles()).map(({ title }) => title).sort()).toEqual(titles.slice(0, 2));
});

test('a feed that fails is asked less and less often, then paused, and the one who added it is told once', async () => {
  const desk = await openFeedDesk();
  desk.serve(rss([]));
  await desk.follow();
  desk.serve(500);
  const asked: number[] = [];
  for (let hour = 0; hour < 24 * 14; hour += 1) {
    await desk.pass(60);
    asked.push(desk.requests('/feed'));
  }
  expect(desk.requests('/feed')).toBe(1 + PAUSED_AFTER);
  expect(await desk.feed()).toMatchObject({
    paused: true,
    failures: PAUSED_AFTER,
    problem: expect.stringContaining('500'),
  });
  expect(desk.told.map(({ id }) => id)).toEqual([(await desk.feed())?.id]);
  const waits = asked.flatMap((count, hour) => (count > (asked[hour - 1] ?? 1) ? [hour] : []));
  expect(waits.slice(1).map((hour, at) => hour - (waits[at] ?? 0))).toEqual(
    [1, 1, 2, 4, 8, 16, 24].slice(0, waits.length - 1),
  );
});

test('a feed that recovers goes on as before', async () => {
  const desk = await openFeedDesk();
  desk.serve(rss([]));
  await desk.follow();
  desk.serve(503);
  await desk.pass();
  desk.pages.set('/a', page('Quay'));
  desk.serve(rss([{ title: 'Quay', link: `${desk.site}/a` }]));
  await desk.pass(60);
  expect(await desk.feed()).toMatchObject({ failures: 0, problem: null, paused: false });
  expect(await desk.articles()).toHaveLength(1);
});

test('a feed that somebody stops while it is read stays stopped', async () => {
  const desk = await openFeedDesk();
  desk.pages.set('/a', page('Quay'));
  desk.serve(rss([{ title: 'Quay', link: `${desk.site}/a` }]));
  await desk.follow();
  const followed = await desk.feed();
  if (followed === undefined) throw new Error('not followed');
  await desk.store.feeds.remove(followed.workspaceId, followed.id);
  expect(await desk.library.readFeed(followed, 10)).toMatchObject({ fresh: 0, read: [], waiting: 0 });
  desk.serve(500);
  await desk.library.readFeed(followed, 10);
  expect(await desk.feed()).toBeUndefined();
});

test('a feed that is being read when the process is asked to end is due again at once, and nothing of it is lost', async () => {
  const desk = await openFeedDesk();
  desk.serve(rss([]));
  await desk.follow();
  desk.pages.set('/a', null);
  desk.serve(rss([{ title: 'Quay', link: `${desk.site}/a` }]));
  await desk.stopAmid();
  desk.pages.set('/a', page('Quay'));
  await desk.pass(0);
  expect((await desk.articles()).map(({ title }) => title)).toEqual(['Quay']);
});
