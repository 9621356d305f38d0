import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../src/store/migrations/list.ts';
import { backupSqlite, restoreSqlite } from '../../../src/store/sqlite/backup.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { sqliteShelf } from '../../../src/store/sqlite/shelf.ts';
import { articleIn, fullClaim, north } from '../../contracts/store/samples.ts';
import { operations, perform } from '../operations.ts';
import { repeated } from '../repeats.ts';
import { rowsOf } from '../whole.ts';
import { scratchFile } from './scratch.ts';

const add = async (store: ReturnType<typeof openSqlite>, from: number, to: number): Promise<void> => {
  const { story } = await store.stories.create(north, 'harbour', 'The harbour');
  for (let number = from; number < to; number++) {
    const article = articleIn(story.id, `tide.example/${number}`);
    await store.claims.putArticle(north, article, [fullClaim(article)]);
  }
};

const urisIn = async (path: string): Promise<readonly string[]> => {
  const shelf = sqliteShelf(path);
  const { articles = [] } = await rowsOf(shelf);
  await shelf.close();
  return articles.map((row) => String((row as { uri: string }).uri)).sort();
};

const beside = (path: string, name: string): string => join(dirname(path), name);

describe('a backup', repeated, () => {
  it('taken while the store is written holds every article that was there at its beginning, each whole', async () => {
    const path = scratchFile();
    const file = beside(path, 'backup.db');
    const store = openSqlite(path);
    await add(store, 0, 40);
    const [, during] = [await Promise.all([backupSqlite(path, file), add(store, 40, 80)]), await urisIn(path)];
    expect(during).toHaveLength(80);
    await store.close();
    const kept = await urisIn(file);
    expect(kept.length).toBeGreaterThanOrEqual(40);
    expect(kept.filter((uri) => Number(uri.split('/')[1]) < 40)).toHaveLength(40);
    expect([existsSync(`${file}-wal`), existsSync(`${file}.part`)]).toEqual([false, false]);
  });

  it('takes the place of a store; what stood there is kept, and its log is not replayed', async () => {
    const path = scratchFile();
    const file = beside(path, 'backup.db');
    const store = openSqlite(path);
    await add(store, 0, 3);
    await store.close();
    await backupSqlite(path, file);
    // A store that was killed leaves its log behind: here a later article stands in the log alone.
    const killed = openSqlite(path);
    await add(killed, 3, 5);
    const [main, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
    await killed.close();
    writeFileSync(path, main);
    writeFileSync(`${path}-wal`, log);
    expect(restoreSqlite(file, path)).toBe(`${path}.before-1`);
    expect(await urisIn(path)).toEqual(['tide.example/0', 'tide.example/1', 'tide.example/2']);
    expect(await urisIn(`${path}.before-1`)).toHaveLength(5);
  });

  it('replaces a store that is damaged', async () => {
    const path = scratchFile();
    const file = beside(path, 'backup.db');
    const store = openSqlite(path);
    await add(store, 0, 2);
    await store.close();
    await backupSqlite(path, file);
    writeFileSync(path, readFileSync(path).fill(0xff, 0, 4096));
    restoreSqlite(file, path);
    expect(await urisIn(path)).toHaveLength(2);
  });

  it('is not put in the place of a store that is in use', async () => {
    const path = scratchFile();
    const file = beside(path, 'backup.db');
    const store = openSqlite(path);
    await add(store, 0, 2);
    await backupSqlite(path, file);
    await add(store, 2, 3);
    expect(() => restoreSqlite(file, path)).toThrow('Another program has the store open');
    await add(store, 3, 4);
    await store.close();
    expect(await urisIn(path)).toHaveLength(4);
  });

  it('holds every row of every table, and so what editors decided and readers reported', async () => {
    const path = scratchFile();
    const file = beside(path, 'backup.db');
    const store = openSqlite(path);
    for (const operation of fc.sample(operations, { numRuns: 4, seed: 7 }).flat()) {
      if (operation.kind !== 'workspace' && operation.kind !== 'delete') await perform(store, operation);
    }
    await store.close();
    const shelf = sqliteShelf(path);
    const before = await rowsOf(shelf);
    await shelf.close();
    expect([before.rulings?.length, before.reports?.length].every((count) => Number(count) > 0)).toBe(true);
    await backupSqlite(path, file);
    const fresh = beside(path, 'fresh.db');
    restoreSqlite(file, fresh);
    const restored = sqliteShelf(fresh);
    expect(await rowsOf(restored)).toEqual(before);
    await restored.close();
  });

  it('overwrites no file', async () => {
    const path = scratchFile();
    await openSqlite(path).close();
    const file = beside(path, 'letter.txt');
    writeFileSync(file, 'Dear diary');
    await expect(backupSqlite(path, file)).rejects.toThrow('is there already');
    expect(readFileSync(file, 'utf8')).toBe('Dear diary');
  });

  it('is refused when it is none, is damaged, cut off, or newer than this program', async () => {
    const path = scratchFile();
    const file = beside(path, 'backup.db');
    const store = openSqlite(path);
    await add(store, 0, 30);
    await store.close();
    await backupSqlite(path, file);
    const whole = readFileSync(file);
    const refused = (content: Uint8Array | null) => {
      if (content !== null) writeFileSync(file, content);
      try {
        restoreSqlite(file, path);
      } catch (error) {
        return error;
      }
      return null;
    };
    const told = (message: RegExp) =>
      expect.objectContaining({ name: 'KnownFailure', message: expect.stringMatching(message) });
    expect(refused(Buffer.from('Dear diary, '.repeat(1000)))).toEqual(told(/no SQLite database|damaged/));
    expect(refused(Buffer.from(whole).fill(0xaa, 8192, 12_288))).toEqual(told(/damaged/));
    expect(refused(whole.subarray(0, whole.length / 2))).toEqual(told(/damaged/));
    writeFileSync(file, whole);
    const newer = new DatabaseSync(file);
    newer.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    newer.close();
    expect(refused(null)).toEqual(told(/newer version of this program/));
    expect(await urisIn(path)).toHaveLength(30);
  });
});
