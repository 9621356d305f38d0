import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { DEFAULT_WORKSPACE } from '../../src/domain/ids.ts';
import { retain } from '../../src/ingest/retain.ts';
import { openFeedDesk, page, rss } from './feed-desk.ts';

const DAYS = 30;

test('nothing is deleted by age unless a number of days is set', () => {
  expect(readConfig({}).RETENTION_DAYS).toBeUndefined();
  expect(readConfig({ RETENTION_DAYS: '30' }).RETENTION_DAYS).toBe(30);
});

test('what came in longer ago leaves, with its claims; what came in since stays', async () => {
  const desk = await openFeedDesk();
  desk.pages.set('/old', page('Old quay')).set('/new', page('New quay'));
  desk.serve(rss([{ title: 'Old quay', link: `${desk.site}/old` }]));
  await desk.follow();
  await desk.pass(20 * 24 * 60);
  desk.serve(rss([{ title: 'New quay', link: `${desk.site}/new` }]));
  await desk.pass();
  expect(await desk.articles()).toHaveLength(2);
  const now = new Date(Date.parse('2026-03-03T12:00:00Z') + (DAYS + 1) * 86_400_000);
  expect(await retain(desk.store.erasure, desk.library, DAYS, now)).toBe(1);
  expect((await desk.articles()).map(({ title }) => title)).toEqual(['New quay']);
  const claims = await desk.store.claims.claimsOf(DEFAULT_WORKSPACE, desk.story);
  expect(claims.filter(({ evidence }) => evidence.text.includes('Old'))).toEqual([]);
  expect(await retain(desk.store.erasure, desk.library, DAYS, now)).toBe(0);
});
