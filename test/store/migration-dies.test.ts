import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { openShelf } from '../../src/cli/open-shelf.ts';
import { openStore } from '../../src/cli/open-store.ts';
import { checkRows } from '../../src/store/check-rows.ts';
import { type Migration, migrations } from '../../src/store/migrations/list.ts';
import { migrate as migratePostgres } from '../../src/store/postgres/migrate.ts';
import { migrate as migrateSqlite } from '../../src/store/sqlite/migrate.ts';
import { articleIn, fullClaim, north } from '../contracts/store/samples.ts';
import { databaseOn } from '../postgres/database.ts';
import { startServer } from '../postgres/server.ts';
import { repeated } from './repeats.ts';
import { scratchFile } from './sqlite/scratch.ts';
import { rowsOf } from './whole.ts';

const server = await startServer({ durable: true });
afterAll(async () => {
  await server?.stop();
});

const MENDED: Migration = {
  shared:
    "CREATE TABLE half (n INTEGER NOT NULL) STRICT; ALTER TABLE stories ADD COLUMN heading TEXT NOT NULL DEFAULT '';",
};
const WITH_MENDED = [...migrations, MENDED];

/** Moments at which to strike, from the first lines of the step to well within it. */
let strikes = 0;
const soon = (): number => 5 + ((strikes++ * 37) % 400);

const fill = async (url: string): Promise<void> => {
  const store = await openStore(url);
  const { story } = await store.stories.create(north, 'harbour', 'The harbour');
  for (let number = 0; number < 5; number++) {
    const article = articleIn(story.id, `tide.example/${number}`);
    await store.claims.putArticle(north, article, [fullClaim(article)]);
  }
  await store.close();
};

const rowsAt = async (url: string) => {
  const shelf = await openShelf(url);
  try {
    expect([...(await shelf.check()), ...(await checkRows(shelf.db))]).toEqual([]);
    return await rowsOf(shelf);
  } finally {
    await shelf.close();
  }
};

const dying = async (url: string, strike: (migrator: ReturnType<typeof spawn>) => unknown): Promise<void> => {
  const migrator = spawn(process.execPath, [join(import.meta.dirname, 'migrator.ts'), url], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(migrator, 'exit');
  await once(migrator.stdout, 'data');
  await sleep(soon());
  expect(migrator.exitCode).toBe(null);
  await strike(migrator);
  migrator.kill('SIGKILL');
  await exited;
};

describe('a migration that dies half-way', repeated, () => {
  it('with its process leaves a file as it was, and the next program goes on from there', {
    timeout: 60_000,
  }, async () => {
    const path = scratchFile();
    const url = `sqlite:${path}`;
    await fill(url);
    const before = await rowsAt(url);
    await dying(url, () => undefined);
    expect(await rowsAt(url)).toEqual(before);
    const database = new DatabaseSync(path);
    migrateSqlite(database, WITH_MENDED);
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: WITH_MENDED.length });
    expect(database.prepare('SELECT title, heading FROM stories').all()).toEqual([
      { title: 'The harbour', heading: '' },
    ]);
    database.close();
  });

  const goesOn = async (url: string): Promise<void> => {
    const client = new Client(url);
    await client.connect();
    try {
      expect(await migratePostgres(client, WITH_MENDED)).toBe(migrations.length);
      expect((await client.query('SELECT title, heading FROM stories')).rows).toEqual([
        { title: 'The harbour', heading: '' },
      ]);
    } finally {
      await client.end();
    }
  };

  // The server learns of a process's end only when the statement is over; whoever asks meanwhile waits for it.
  it.skipIf(server === null).each([
    ['process', async (): Promise<void> => undefined],
    [
      'server',
      async (): Promise<void> => {
        await server?.kill();
      },
    ],
  ] as const)(
    'with its %s leaves a server as it was, and the next program goes on from there',
    { timeout: 120_000 },
    async (whose, strike) => {
      if (server === null) return;
      const database = await databaseOn(server.url);
      await fill(database.url);
      const before = await rowsAt(database.url);
      await dying(database.url, strike);
      if (whose === 'server') await server.start();
      expect(await rowsAt(database.url)).toEqual(before);
      await goesOn(database.url);
      await database.close();
    },
  );
});
