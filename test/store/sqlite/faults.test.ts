import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import type { StoryId } from '../../../src/domain/ids.ts';
import { checkRows } from '../../../src/store/check-rows.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { sqliteShelf } from '../../../src/store/sqlite/shelf.ts';
import { articleIn, fullClaim, north } from '../../contracts/store/samples.ts';
import { repeated } from '../repeats.ts';
import { scratchFile } from './scratch.ts';

const MEGABYTE = 2 ** 20;

const told = (message: RegExp) => ({ name: 'KnownFailure', message: expect.stringMatching(message) });

const put = (store: Store, story: StoryId, number: number, text?: string) => {
  const article = articleIn(story, `tide.example/${number}`, text === undefined ? {} : { text });
  return store.claims.putArticle(north, article, text === undefined ? [fullClaim(article)] : []);
};

const standing = async (store: Store, story: StoryId): Promise<number> =>
  (await store.claims.articles(north, story)).length;

const failure = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
};

/** A disk of its own, three megabytes large, where this user may make one. */
const smallDisk = (): string | null => {
  const folder = join(dirname(scratchFile()), 'disk');
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' });
  if (mounted.status !== 0) return null;
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
};

describe('a disk that is full', repeated, () => {
  it('at a commit or at a checkpoint: is told in words, loses nothing acknowledged, and is well again with room', async ({
    skip,
  }) => {
    const folder = smallDisk();
    if (folder === null) return skip('no disk of our own can be mounted here');
    const ballast = join(folder, 'ballast');
    writeFileSync(ballast, Buffer.alloc(MEGABYTE / 2));
    const path = join(folder, 'r.db');
    const store = openSqlite(path);
    const { story } = await store.stories.create(north, 'harbour', 'The harbour');
    let acknowledged = 0;
    const fill = async (): Promise<void> => {
      for (;;) {
        await put(store, story.id, acknowledged);
        acknowledged++;
      }
    };
    await expect(fill()).rejects.toMatchObject(told(/disk is full/));
    expect(acknowledged).toBeGreaterThan(10);
    expect(await standing(store, story.id)).toBe(acknowledged);
    await expect(put(store, story.id, acknowledged)).rejects.toMatchObject(told(/disk is full/));
    rmSync(ballast);
    await put(store, story.id, acknowledged++);
    expect(await standing(store, story.id)).toBe(acknowledged);
    await store.close();
    const shelf = sqliteShelf(path);
    expect([await shelf.check(), await checkRows(shelf.db)]).toEqual([[], []]);
    await shelf.close();
  });
});

describe('a store that cannot even be opened', repeated, () => {
  const remount = (folder: string, how: string) => execFileSync('mount', ['-o', `remount,${how}`, folder]);

  const closedWithOne = async (folder: string) => {
    const path = join(folder, 'r.db');
    const store = openSqlite(path);
    const { story } = await store.stories.create(north, 'harbour', 'The harbour');
    await put(store, story.id, 1);
    await store.close();
    return { path, story };
  };

  it('for want of room says so, and opens again with room', async ({ skip }) => {
    const folder = smallDisk();
    if (folder === null) return skip('no disk of our own can be mounted here');
    const { path, story } = await closedWithOne(folder);
    const ballast = join(folder, 'ballast');
    spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k'], { stdio: 'ignore' });
    expect(failure(() => openSqlite(path))).toMatchObject(told(/disk is full/));
    rmSync(ballast);
    const again = openSqlite(path);
    expect(await standing(again, story.id)).toBe(1);
    await again.close();
  });

  it('because its disk can only be read says so, and goes on when it can be written', async ({ skip }) => {
    const folder = smallDisk();
    if (folder === null) return skip('no disk of our own can be mounted here');
    const { path, story } = await closedWithOne(folder);
    remount(folder, 'ro');
    expect(failure(() => openSqlite(path))).toMatchObject(told(/only be read, not written/));
    expect(failure(() => openSqlite(join(folder, 'new.db')))).toMatchObject(told(/cannot be opened/));
    remount(folder, 'rw');
    const again = openSqlite(path);
    await put(again, story.id, 2);
    expect(await standing(again, story.id)).toBe(2);
    await again.close();
  });
});

describe('another program', repeated, () => {
  it('that holds the store for ten seconds is told of in words, and then it goes on', { timeout: 60_000 }, async () => {
    const path = scratchFile();
    const store = openSqlite(path);
    const { story } = await store.stories.create(north, 'harbour', 'The harbour');
    await put(store, story.id, 1);
    const holder = new DatabaseSync(path);
    holder.exec('BEGIN IMMEDIATE');
    await expect(put(store, story.id, 2)).rejects.toMatchObject(told(/busy/));
    // Whoever only reads waits for nobody.
    expect(await standing(store, story.id)).toBe(1);
    holder.exec('COMMIT');
    holder.close();
    await put(store, story.id, 2);
    expect(await standing(store, story.id)).toBe(2);
    await store.close();
  });

  it('that reads for long makes the log grow, and when it ends the log is 64 MiB at most', {
    timeout: 120_000,
  }, async () => {
    const path = scratchFile();
    const store = openSqlite(path);
    const { story } = await store.stories.create(north, 'harbour', 'The harbour');
    const reader = new DatabaseSync(path);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM articles').get();
    for (let number = 0; number < 24; number++) await put(store, story.id, number, 'x'.repeat(3 * MEGABYTE));
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(66 * MEGABYTE);
    reader.exec('COMMIT');
    reader.close();
    for (let number = 24; number < 27; number++) await put(store, story.id, number);
    expect(statSync(`${path}-wal`).size).toBeLessThanOrEqual(64 * MEGABYTE);
    await store.close();
  });
});
