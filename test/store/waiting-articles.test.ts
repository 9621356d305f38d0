import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { afterAll, expect, it } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';
import { waitingArticles } from '../../src/store/migrations/waiting-articles.ts';
import { openPostgres } from '../../src/store/postgres/open.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { articleIn, north, south } from '../contracts/store/samples.ts';
import { openDatabase } from '../postgres/database.ts';
import { scratchFile } from './sqlite/scratch.ts';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const database = await openDatabase();
afterAll(() => database?.close());

/** Three articles for which nothing waits, as an older program left them; then the step. Gives what waits after it. */
const waitingAfter = async (open: () => Store | Promise<Store>, step: () => Promise<void>) => {
  const store = await open();
  for (const workspace of [north, south]) {
    const { story } = await store.stories.create(workspace, 'harbour', 'The harbour');
    const days = workspace === north ? ['02', '01'] : ['03'];
    for (const day of days)
      await store.claims.putArticle(
        workspace,
        articleIn(story.id, `tide.example/${day}`, { publishedAt: `2026-03-${day}T08:00:00Z` }),
        [],
      );
  }
  const before = await store.unasked.lease(NOW, 1, 10);
  for (const one of before) await store.unasked.done(one);
  await step();
  await step();
  const after = await store.unasked.lease(NOW, 1, 10);
  await store.close();
  const byId = new Map(before.map((one) => [one.articleId, one]));
  expect(after).toEqual(after.map(({ articleId }) => byId.get(articleId)));
  return after.length;
};

it('articles of a store from before a model could be asked wait, in a file', async () => {
  const path = scratchFile();
  const step = async (): Promise<void> => {
    const raw = new DatabaseSync(path);
    raw.exec(waitingArticles.sqlite);
    raw.close();
  };
  expect(await waitingAfter(() => openSqlite(path), step)).toBe(3);
});

it.skipIf(database === null)('articles of a store from before a model could be asked wait, on a server', async () => {
  const url = database?.url ?? '';
  const step = async (): Promise<void> => {
    const client = new Client(url);
    await client.connect();
    await client.query(waitingArticles.postgres);
    await client.end();
  };
  expect(await waitingAfter(() => openPostgres(url), step)).toBe(3);
});
