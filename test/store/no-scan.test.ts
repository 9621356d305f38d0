import { describe, expect, it, onTestFinished } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';
import type { Database, SqlValue } from '../../src/store/db.ts';
import { postgresShelf } from '../../src/store/postgres/open.ts';
import { numbered } from '../../src/store/postgres/statement.ts';
import { tokenIndex } from '../../src/store/postgres/text-index.ts';
import { connection } from '../../src/store/sqlite/connection.ts';
import { openFile } from '../../src/store/sqlite/open.ts';
import { sharedTables } from '../../src/store/sqlite/tables.ts';
import { ftsIndex } from '../../src/store/sqlite/text-index.ts';
import { storeOn } from '../../src/store/store-on.ts';
import { openDatabase } from '../postgres/database.ts';
import { noting } from './noting.ts';
import { KINDS, type Operation, perform } from './operations.ts';

/** What serves all workspaces and says in its name that it does: every tombstone, when a store is restored. */
const WHOLE = /FROM tombstones ORDER BY workspace_id/;

/** One that would: it must be noticed. */
const OPEN = 'SELECT 1 FROM claims WHERE stance = ?';

const none = async (): Promise<void> => undefined;

/** Every statement of the store, once for each text, by running every operation there is. */
const heardOn = async (database: Database, store: (db: Database) => Store): Promise<Map<string, SqlValue[]>> => {
  const heard = new Map<string, SqlValue[]>();
  const room = store(noting(database, (sql, [params = []]) => heard.set(sql, [...params])));
  const steps = KINDS.filter((kind) => kind !== 'workspace').flatMap((kind): Operation[] =>
    [0, 1].map((minute) => ({ kind, workspace: 0, story: 0, other: 0, minute, words: 'harbour' })),
  );
  for (const step of [...steps.filter(({ kind }) => kind === 'create'), ...steps]) await perform(room, step);
  return heard;
};

describe('no statement of the store reads a whole table', () => {
  it('on SQLite: each finds its rows by an index', async () => {
    const file = openFile(':memory:');
    const heard = await heardOn(connection(file), (db) => storeOn(db, ftsIndex, none, none));
    expect(heard.size).toBeGreaterThan(80);
    heard.set(OPEN, ['asserts']);
    const scans = [...heard].flatMap(([sql, params]) => {
      if (WHOLE.test(sql)) return [];
      const plan = file.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params);
      const scanned = plan.map(({ detail }) => String(detail)).filter((detail) => /^SCAN \w+(?: |$)/.test(detail));
      return scanned
        .filter(
          (detail) =>
            !/VIRTUAL TABLE|USING (?:COVERING )?INDEX \w+_(?:due|pending|by_time|by_age|unfinished|finished)\b/.test(
              detail,
            ),
        )
        .map((detail) => `${detail}: ${sql}`);
    });
    file.close();
    expect(scans).toEqual([`SCAN claims: ${OPEN}`]);
  });

  it('on PostgreSQL: none needs to, however large the tables', async () => {
    const database = await openDatabase();
    if (database === null) return;
    const shelf = await postgresShelf(database.url);
    onTestFinished(async () => {
      await shelf.close();
      await database.close();
    });
    const heard = await heardOn(shelf.db, (db) => storeOn(db, tokenIndex, none, none));
    heard.set(OPEN, ['asserts']);
    const tables = new Set([...sharedTables().map(({ name }) => name), 'claim_words']);
    const scans: string[] = [];
    for (const [sql, params] of heard) {
      if (WHOLE.test(sql)) continue;
      // Without the right to read a table from its beginning, the planner does so only where it has no other way.
      const plan = await shelf.db.across.transaction(async (tx) => {
        await tx.run('SET LOCAL enable_seqscan = off', []);
        return tx.all<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, params);
      });
      for (const { 'QUERY PLAN': line } of plan) {
        const [, table = ''] = /Seq Scan on (\w+)/.exec(line) ?? [];
        if (tables.has(table)) scans.push(`${line.trim()}: ${numbered(sql)}`);
      }
    }
    expect(scans).toEqual([expect.stringContaining(numbered(OPEN))]);
  });
});
