import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/store/db.ts';
import { connection } from '../../../src/store/sqlite/connection.ts';
import { migrate } from '../../../src/store/sqlite/migrate.ts';
import { scratchFile } from './scratch.ts';

const told = (message: RegExp) => ({ name: 'KnownFailure', message: expect.stringMatching(message) });

describe('a connection', () => {
  let database: DatabaseSync;
  let db: Db;
  const rows = () => db.all<{ n: number }>('SELECT n FROM t ORDER BY n', []).then((all) => all.map(({ n }) => n));
  const add = (into: Db, n: number) => into.run('INSERT INTO t (n) VALUES (?)', [n]);

  beforeEach(() => {
    database = new DatabaseSync(':memory:');
    database.exec('CREATE TABLE t (n INTEGER NOT NULL, s TEXT) STRICT');
    db = connection(database).across;
  });

  it('keeps a transaction whole: what others write meanwhile comes after it', async () => {
    const steps: string[] = [];
    const long = db.transaction(async (tx) => {
      await add(tx, 1);
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      steps.push('transaction');
      await add(tx, 2);
      throw new Error('changed its mind');
    });
    const other = add(db, 3).then(() => steps.push('other'));
    await expect(long).rejects.toThrow('changed its mind');
    await other;
    expect(steps).toEqual(['transaction', 'other']);
    expect(await rows()).toEqual([3]);
  });

  it('runs transactions one after the other, and joins one that is open', async () => {
    const twice = (n: number) =>
      db.transaction(async (tx) => {
        await add(tx, n);
        await tx.transaction((same) => add(same, n + 1));
      });
    await Promise.all([twice(1), twice(3), twice(5)]);
    expect(await rows()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('goes on after a transaction that failed', async () => {
    await expect(db.transaction((tx) => tx.run('INSERT INTO t (n) VALUES (?)', [null]))).rejects.toThrow('constraint');
    await add(db, 1);
    expect(await rows()).toEqual([1]);
  });

  it('says in words that the disk is full, and keeps what was stored', async () => {
    await add(db, 1);
    database.exec('PRAGMA max_page_count = 8');
    const fill = db.transaction(async (tx) => {
      for (let n = 2; n < 100; n++) await tx.run('INSERT INTO t (n, s) VALUES (?, ?)', [n, 'x'.repeat(4000)]);
    });
    await expect(fill).rejects.toMatchObject(told(/disk is full/));
    expect(await rows()).toEqual([1]);
    await add(db, 2);
    expect(await rows()).toEqual([1, 2]);
  });

  it('says in words that another program holds the store, and that it may not be written', async () => {
    const path = scratchFile();
    const holder = new DatabaseSync(path);
    holder.exec('CREATE TABLE t (n INTEGER) STRICT; BEGIN IMMEDIATE');
    const waiting = new DatabaseSync(path, { timeout: 1 });
    await expect(add(connection(waiting).across, 1)).rejects.toMatchObject(told(/busy/));
    holder.close();
    waiting.close();
    const reader = new DatabaseSync(path, { readOnly: true });
    await expect(add(connection(reader).across, 1)).rejects.toMatchObject(told(/only be read/));
    reader.close();
  });

  it('hands on an error that has no words of its own', async () => {
    await expect(db.run('INSERT INTO nowhere (n) VALUES (?)', [1])).rejects.toThrow('no such table');
  });
});

describe('migrations', () => {
  const names = (database: DatabaseSync) =>
    database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all()
      .map(({ name }) => name);

  it('leave nothing behind of one that fails half-way, and go on from there when it is mended', () => {
    const database = new DatabaseSync(':memory:');
    const good = { shared: 'CREATE TABLE a (n INTEGER) STRICT' };
    expect(() =>
      migrate(database, [good, { shared: 'CREATE TABLE b (n INTEGER) STRICT; CREATE TABLE a (n INTEGER) STRICT' }]),
    ).toThrow('already exists');
    expect(names(database)).toEqual(['a']);
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    migrate(database, [good, { shared: 'CREATE TABLE c (n INTEGER) STRICT' }]);
    migrate(database, [good, { shared: 'CREATE TABLE c (n INTEGER) STRICT' }]);
    expect(names(database)).toEqual(['a', 'c']);
    database.close();
  });
});
