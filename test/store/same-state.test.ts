import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { openPostgres, postgresShelf } from '../../src/store/postgres/open.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { sqliteShelf } from '../../src/store/sqlite/shelf.ts';
import { openDatabase } from '../postgres/database.ts';
import { operations, perform, three } from './operations.ts';
import { scratchFile } from './sqlite/scratch.ts';
import { rowsOf } from './whole.ts';

const database = await openDatabase();
const postgres = database === null ? null : await openPostgres(database.url);
const shelf = database === null ? null : await postgresShelf(database.url);
afterAll(async () => {
  await postgres?.close();
  await shelf?.close();
  await database?.close();
});

it.skipIf(database === null)(
  'the same work gives the same answers and the same rows on both engines',
  {
    timeout: 300_000,
  },
  async () => {
    if (postgres === null || shelf === null) return;
    await fc.assert(
      fc.asyncProperty(operations, async (work) => {
        for (const workspace of three) await postgres.erasure.dropWorkspace(workspace);
        await shelf.db.across.run('DELETE FROM tombstones', []);
        const path = scratchFile();
        const sqlite = openSqlite(path);
        const file = sqliteShelf(path);
        try {
          for (const operation of work) {
            const [one, other] = [await perform(sqlite, operation), await perform(postgres, operation)];
            expect(other, operation.kind).toEqual(one);
          }
          expect(await rowsOf(shelf)).toEqual(await rowsOf(file));
        } finally {
          await sqlite.close();
          await file.close();
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 8), endOnFailure: true },
    );
  },
);
