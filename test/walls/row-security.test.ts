import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';
import type { Database, Db } from '../../src/store/db.ts';
import { postgresShelf } from '../../src/store/postgres/open.ts';
import { tokenIndex } from '../../src/store/postgres/text-index.ts';
import { sharedTables } from '../../src/store/sqlite/tables.ts';
import { storeOn } from '../../src/store/store-on.ts';
import { wallsContract } from '../contracts/store/walls.ts';
import { openDatabase } from '../postgres/database.ts';

const database = await openDatabase();
const shelf = database === null ? null : await postgresShelf(database.url);
const admin = database === null ? null : new Client(database.adminUrl);
await admin?.connect();
afterAll(async () => {
  await shelf?.close();
  await admin?.end();
  await database?.close();
});

const walled = sharedTables().filter(({ columns }) => columns.includes('workspace_id'));

/** Every filter of every statement taken out; only the second wall is left. */
const unfiltered = (sql: string): string =>
  sql.replace(/\b(?:\w+\.)?workspace_id = \?/g, 'CAST(? AS TEXT) IS NOT NULL');

const withoutFilters = (real: Database): Database => {
  const strip = (db: Db): Db => ({
    all: (sql, params) => db.all(unfiltered(sql), params),
    get: (sql, params) => db.get(unfiltered(sql), params),
    run: (sql, params) => db.run(unfiltered(sql), params),
    many: (sql, rows) => db.many(sql, rows),
    transaction: (work) => db.transaction((tx) => work(strip(tx))),
  });
  return { ...real, in: (workspace) => strip(real.in(workspace)) };
};

const none = async (): Promise<void> => undefined;

const open = async (): Promise<Store> => {
  if (shelf === null) throw new Error('no PostgreSQL');
  await admin?.query(
    sharedTables()
      .toReversed()
      .map(({ name }) => `DELETE FROM ${name}`)
      .join('; '),
  );
  return storeOn(withoutFilters(shelf.db), tokenIndex, none, none);
};

describe.skipIf(shelf === null)(
  'the second wall, for a plain role, with every filter of every statement taken out',
  () => {
    wallsContract(open);
  },
);

describe.skipIf(shelf === null)('row security', () => {
  const as = async (workspace: string | null, sql: string) => {
    const client = new Client(database?.url);
    await client.connect();
    try {
      if (workspace !== null) await client.query("SELECT set_config('rashomon.workspace', $1, false)", [workspace]);
      return await client.query(sql);
    } finally {
      await client.end();
    }
  };

  it('is forced on every table that has a workspace', async () => {
    const forced = await admin?.query(
      "SELECT relname FROM pg_class WHERE relforcerowsecurity AND relrowsecurity AND relnamespace = 'public'::regnamespace",
    );
    expect(forced?.rows.map((row) => row.relname).sort()).toEqual(walled.map(({ name }) => name).sort());
  });

  it('shows nothing to a connection that entered no workspace, and lets it write nothing', async () => {
    await as(
      'team:T1',
      "INSERT INTO stories (workspace_id, id, slug, title) VALUES ('team:T1', 's_one1', 'one', 'One')",
    );
    for (const { name } of walled) expect((await as(null, `SELECT 1 FROM ${name}`)).rowCount, name).toBe(0);
    await expect(
      as(null, "INSERT INTO stories (workspace_id, id, slug, title) VALUES ('team:T1', 's_two2', 'two', 'Two')"),
    ).rejects.toThrow('row-level security');
  });

  it('lets nobody write into, move to, change or delete from another workspace', async () => {
    const story = "('team:T1', 's_three', 'three', 'Three')";
    await expect(as('team:T2', `INSERT INTO stories (workspace_id, id, slug, title) VALUES ${story}`)).rejects.toThrow(
      'row-level security',
    );
    await as(
      'team:T2',
      "INSERT INTO stories (workspace_id, id, slug, title) VALUES ('team:T2', 's_four', 'four', 'Four')",
    );
    await expect(as('team:T2', "UPDATE stories SET workspace_id = 'team:T1'")).rejects.toThrow('row-level security');
    expect((await as('team:T2', "UPDATE stories SET title = 'Mine' WHERE workspace_id = 'team:T1'")).rowCount).toBe(0);
    expect((await as('team:T2', "DELETE FROM stories WHERE workspace_id = 'team:T1'")).rowCount).toBe(0);
    expect((await as('team:T1', 'SELECT title FROM stories')).rows).toEqual([{ title: 'One' }]);
  });

  it('stops no superuser: hence the plain role of these tests, and the warning of "check"', async () => {
    expect((await admin?.query('SELECT DISTINCT workspace_id FROM stories'))?.rowCount).toBeGreaterThan(1);
  });
});
