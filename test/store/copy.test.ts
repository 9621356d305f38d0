import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkRows } from '../../src/store/check-rows.ts';
import { copyStore } from '../../src/store/copy-store.ts';
import { openPostgres, postgresShelf } from '../../src/store/postgres/open.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { sqliteShelf } from '../../src/store/sqlite/shelf.ts';
import { sharedTables } from '../../src/store/sqlite/tables.ts';
import { articleIn, fullClaim, north, south } from '../contracts/store/samples.ts';
import { openDatabase } from '../postgres/database.ts';
import { operations, perform } from './operations.ts';
import { scratchFile } from './sqlite/scratch.ts';
import { rowsOf } from './whole.ts';

const database = await openDatabase();
afterAll(async () => {
  await database?.close();
});

/** A store that much was done to. */
const fill = async (path: string): Promise<void> => {
  const store = openSqlite(path);
  const rounds = fc.sample(operations, { numRuns: 4, seed: 7 });
  for (const operation of rounds.flat()) {
    if (operation.kind !== 'workspace' && operation.kind !== 'delete') await perform(store, operation);
  }
  await store.close();
};

const copied = (from: Shelf, into: Shelf) => copyStore(from.db, into.db, sharedTables());

describe('copying a store', () => {
  it.skipIf(database === null)('from a file to a server and back loses no row, and finds the same words', async () => {
    if (database === null) return;
    const [first, last] = [scratchFile(), scratchFile()];
    await fill(first);
    const shelves = { from: sqliteShelf(first), server: await postgresShelf(database.url), back: sqliteShelf(last) };
    const original = await rowsOf(shelves.from);
    expect(Object.values(original).filter((rows) => rows.length > 0).length).toBeGreaterThan(15);
    await copied(shelves.from, shelves.server);
    await copied(shelves.server, shelves.back);
    expect(await rowsOf(shelves.server)).toEqual(original);
    expect(await rowsOf(shelves.back)).toEqual(original);
    for (const shelf of Object.values(shelves)) {
      expect(await shelf.check()).toEqual([]);
      expect(await checkRows(shelf.db)).toEqual([]);
      await shelf.close();
    }
  });

  it('goes into an empty store only, and leaves one that is not as it is', async () => {
    const [first, second] = [scratchFile(), scratchFile()];
    await fill(first);
    const store = openSqlite(second);
    await store.stories.create(north, 'mine', 'Mine');
    await store.close();
    const [from, into] = [sqliteShelf(first), sqliteShelf(second)];
    const before = await rowsOf(into);
    await expect(copied(from, into)).rejects.toThrow('holds something already');
    expect(await rowsOf(into)).toEqual(before);
    await from.close();
    await into.close();
  });

  it('copies nothing at all when it breaks off', async () => {
    const [first, second] = [scratchFile(), scratchFile()];
    await fill(first);
    const [from, into] = [sqliteShelf(first), sqliteShelf(second)];
    const broken = copyStore(from.db, into.db, sharedTables(), (table) => {
      if (table === 'claims') throw new Error('the cable was pulled');
    });
    await expect(broken).rejects.toThrow('the cable was pulled');
    expect(Object.values(await rowsOf(into)).flat()).toEqual([]);
    await from.close();
    await into.close();
  });
});

describe('checking a store', () => {
  let path: string;

  it('names a claim whose evidence does not stand in its article, and a count that is wrong', async () => {
    path = scratchFile();
    await fill(path);
    const shelf = sqliteShelf(path);
    await shelf.db.across.run(
      "UPDATE claims SET evidence_text = 'never said' WHERE row = (SELECT min(row) FROM claims)",
      [],
    );
    await shelf.db.across.run(
      'UPDATE articles SET claim_count = 99 WHERE workspace_id || id = (SELECT max(workspace_id || id) FROM articles)',
      [],
    );
    expect(
      (await checkRows(shelf.db)).map((told) => told.replace(/\w_\w+/, '…').replace(/\d+ claims,/, '… claims,')).sort(),
    ).toEqual(['article …: … claims, 99 counted', 'claim …: its evidence does not stand in its article']);
    await shelf.close();
  });

  it('sees a search index that lost a claim', async () => {
    path = scratchFile();
    await fill(path);
    const shelf = sqliteShelf(path);
    await shelf.db.across.run('DELETE FROM claim_words WHERE rowid = (SELECT min(row) FROM claims)', []);
    expect(await shelf.check()).toEqual([expect.stringMatching(/search index holds \d+ of \d+/)]);
    await shelf.close();
  });

  it.skipIf(database === null)('sees the same on a server, and a user whom no wall stops', async () => {
    if (database === null) return;
    const store = await openPostgres(database.url);
    const { story } = await store.stories.create(south, 'harbour', 'The harbour');
    const article = articleIn(story.id, 'tide.example/1');
    await store.claims.putArticle(south, article, [fullClaim(article)]);
    await store.close();
    const plain = await postgresShelf(database.url);
    expect(await plain.check()).toEqual([]);
    await plain.db.across.run('UPDATE claim_words SET tokens = ARRAY[1]::bigint[]', []);
    expect(await plain.check()).toEqual([expect.stringMatching(/search index does not agree/)]);
    await plain.close();
    const admin = await postgresShelf(database.adminUrl);
    expect(await admin.check()).toContainEqual(expect.stringMatching(/superuser, whom no wall/));
    await admin.close();
  });
});
