import { Client } from 'pg';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import type { SqlValue } from '../../src/store/db.ts';
import { openPostgres, postgresShelf } from '../../src/store/postgres/open.ts';
import { numbered } from '../../src/store/postgres/statement.ts';
import { tokenIndex } from '../../src/store/postgres/text-index.ts';
import { connection } from '../../src/store/sqlite/connection.ts';
import { openFile } from '../../src/store/sqlite/open.ts';
import { sharedTables } from '../../src/store/sqlite/tables.ts';
import { ftsIndex } from '../../src/store/sqlite/text-index.ts';
import { storeOn } from '../../src/store/store-on.ts';
import { storeContract } from '../contracts/store.ts';
import { openDatabase } from '../postgres/database.ts';
import { grow } from './grow.ts';
import { noting } from './noting.ts';
import { type Read, readsOf } from './plans.ts';

/** What serves all workspaces and says in its name that it does: every tombstone, when a store is restored. */
const WHOLE = /FROM tombstones ORDER BY workspace_id/;

/** Rows that people set up one by one, and that are asked for because all of them are shown; the last lines of a log. */
const LISTED = new Set(['alerts', 'grants', 'installations', 'muted_sources', 'schedules', 'stories', 'tombstones']);
const LAST_LINES = /FROM audit .* ORDER BY at DESC, row DESC LIMIT \?/;

/** Forgetting a name looks into everything that a workspace wrote: that is what it is for. */
const FORGETTING = /\blower\(\w+\) LIKE \?/;

/** A workspace that goes. */
const DROPPING = /^DELETE FROM \w+ WHERE workspace_id = \?$/;

/** Walked from its lower end, as far as something is due: what waits, or what is old enough to go. */
const FROM_ITS_END = /_(?:due|pending|by_time|by_age|unfinished|finished)$/;

/** The least of an index, which is its first. */
const LEAST = /^WITH RECURSIVE outlets /;

/** Three that would: they must be noticed. */
const OPEN = 'SELECT 1 FROM claims WHERE stance = ?';
const WIDE = 'SELECT 1 FROM articles WHERE workspace_id = ? AND sha256 = ?';
const SORTED = 'SELECT outlet FROM articles ORDER BY workspace_id, outlet';

const none = async (): Promise<void> => undefined;

type Heard = Map<string, readonly SqlValue[]>;
const began: Heard = new Map([
  [OPEN, ['asserts']],
  [WIDE, ['team:T1', '']],
  [SORTED, []],
]);

const note = (heard: Heard, sql: string, [params]: readonly (readonly SqlValue[])[]): void => {
  if (params !== undefined) heard.set(sql, params);
};

const onSqlite: Heard = new Map();
storeContract('the store on SQLite, every statement noted', async () => {
  const database = noting(connection(openFile(':memory:')), (sql, rows) => note(onSqlite, sql, rows));
  return storeOn(database, ftsIndex, none, none);
});

const database = await openDatabase();
const shelf = database === null ? null : await postgresShelf(database.url);
const store = database === null ? null : await openPostgres(database.url);
const admin = database === null ? null : new Client(database.adminUrl);
await admin?.connect();
afterAll(async () => {
  await Promise.all([shelf?.close(), store?.close(), admin?.end()]);
  await database?.close();
});

const onPostgres: Heard = new Map();
if (shelf !== null && store !== null)
  storeContract('the store on PostgreSQL, every statement noted', async () => {
    const wipe = sharedTables().map(({ name }) => `DELETE FROM ${name}`);
    await admin?.query(wipe.toReversed().join('; '));
    const noted = noting(shelf.db, (sql, rows) => note(onPostgres, sql, rows));
    return storeOn(noted, tokenIndex, none, none, { wakeUps: store.wakeUps });
  });

/** Whether this way of reading a table takes longer the more there is in the store, or in the one workspace asked. */
const grows = (sql: string, { table, index, by }: Read): boolean => {
  const columns = by.filter((column) => column !== 'workspace_id');
  if (columns.length > 0 || WHOLE.test(sql)) return false;
  if (index !== null && FROM_ITS_END.test(index)) return false;
  if (by.length === 0) return true;
  return !(LISTED.has(table) || LAST_LINES.test(sql) || FORGETTING.test(sql) || DROPPING.test(sql) || LEAST.test(sql));
};

const told = (sql: string, read: Read): string => `${read.table} by ${read.by.join(', ') || 'nothing'}: ${sql}`;

const NOTICED = [`claims by nothing: ${OPEN}`, `articles by workspace_id: ${WIDE}`, `articles by nothing: ${SORTED}`];

describe('no statement of the store takes longer because the store, or the workspace, holds more', () => {
  it('on SQLite: each finds its rows by an index', () => {
    const file = openFile(':memory:');
    expect(onSqlite.size).toBeGreaterThan(150);
    const found = [...began, ...onSqlite].flatMap(([sql, params]) =>
      readsOf
        .sqlite(file, sql, params)
        .filter((read) => grows(sql, read))
        .map((read) => told(sql, read)),
    );
    file.close();
    expect(found).toEqual(NOTICED);
  });

  it.skipIf(database === null)('on PostgreSQL: so it does where every table holds thousands of rows', async () => {
    if (database === null) return;
    await grow(database.adminUrl, 'team:T1');
    expect(onPostgres.size).toBeGreaterThan(150);
    const plain = new Client(database.url);
    await plain.connect();
    onTestFinished(() => plain.end());
    const found: string[] = [];
    for (const [sql, params] of [...began, ...onPostgres])
      for (const read of await readsOf.postgres(plain, numbered(sql), params))
        if (grows(sql, read)) found.push(told(sql, read));
    expect(found).toEqual(NOTICED);
    // What a function reads stands in no plan; how often a table was read from its beginning is counted.
    await plain.query('BEGIN');
    for (const how of ['all', 'any'])
      await plain.query(`SELECT claims_holding_${how}(claim_tokens('scope1', ' w ', 'words1'))`);
    const scans = await plain.query("SELECT pg_stat_get_xact_numscans('claim_words'::regclass) AS count");
    await plain.query('SELECT count(*) FROM claim_words');
    const noticed = await plain.query("SELECT pg_stat_get_xact_numscans('claim_words'::regclass) AS count");
    expect([scans.rows, noticed.rows]).toEqual([[{ count: '0' }], [{ count: '1' }]]);
  });
});
