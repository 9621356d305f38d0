import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { migrations } from '../../../src/store/migrations/list.ts';
import { isFixed, openSqlite } from '../../../src/store/sqlite/open.ts';
import { articleIn, fullClaim } from '../../contracts/store/samples.ts';
import { repeated } from '../repeats.ts';
import { scratchFile } from './scratch.ts';

const told = (message: RegExp) =>
  expect.objectContaining({ name: 'KnownFailure', message: expect.stringMatching(message) });
const failure = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
};

describe('opening the store', repeated, () => {
  it('makes the folder and the file, and finds everything again after closing', async () => {
    const path = join(dirname(scratchFile()), 'deep', 'down', 'store.db');
    const first = openSqlite(path);
    const { story } = await first.stories.create(DEFAULT_WORKSPACE, 'harbour', 'The harbour');
    const article = articleIn(story.id, 'tide.example/1');
    await first.claims.putArticle(DEFAULT_WORKSPACE, article, [fullClaim(article)]);
    await first.close();
    await first.close();
    const second = openSqlite(path);
    expect(await second.stories.list(DEFAULT_WORKSPACE)).toEqual([story]);
    expect(await second.claims.article(DEFAULT_WORKSPACE, article.id)).toEqual(article);
    expect(await second.claims.claimsOf(DEFAULT_WORKSPACE, story.id)).toEqual([fullClaim(article)]);
    await second.close();
  });

  it('writes through a log that is flushed at every commit', async () => {
    const path = scratchFile();
    await openSqlite(path).close();
    const raw = new DatabaseSync(path);
    expect(raw.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(
      raw
        .prepare(
          "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%' AND name NOT LIKE 'claim_words%'",
        )
        .all(),
    ).toEqual([]);
    raw.close();
  });

  it('refuses a store of a newer program, and leaves it as it is', async () => {
    const path = scratchFile();
    await openSqlite(path).close();
    const newer = new DatabaseSync(path);
    newer.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    newer.close();
    expect(failure(() => openSqlite(path))).toEqual(told(/newer version of this program/));
    const after = new DatabaseSync(path);
    expect(after.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length + 1 });
    after.close();
  });

  it('refuses the database of another program', () => {
    const path = scratchFile();
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    expect(failure(() => openSqlite(path))).toEqual(told(/database of another program/));
  });

  it('refuses a file that is no database, and one that is damaged', async () => {
    const path = scratchFile();
    writeFileSync(path, 'Dear diary, '.repeat(500));
    expect(failure(() => openSqlite(path))).toEqual(told(/no SQLite database, or is damaged/));
    const damaged = scratchFile();
    await openSqlite(damaged).close();
    const bytes = readFileSync(damaged);
    writeFileSync(damaged, bytes.fill(0xff, 4096, 8192).subarray(0, 12_288));
    expect(failure(() => openSqlite(damaged))).toEqual(told(/damaged/));
  });

  it.skipIf(process.getuid?.() === 0)('says what to do where nothing may be written', () => {
    const path = scratchFile();
    chmodSync(dirname(path), 0o500);
    expect(failure(() => openSqlite(path))).toEqual(told(/cannot be opened/));
    expect(failure(() => openSqlite(join(dirname(path), 'sub', 'store.db')))).toEqual(told(/folder of the store/));
    chmodSync(dirname(path), 0o700);
  });

  it('says what to do where the path cannot be a file', () => {
    const path = scratchFile();
    writeFileSync(path, '');
    expect(failure(() => openSqlite(join(path, 'store.db')))).toEqual(told(/folder of the store/));
    expect(failure(() => openSqlite(dirname(path)))).toEqual(told(/cannot be opened/));
  });

  it('migrates once when many processes start on a new file', async () => {
    const path = scratchFile();
    const starter = join(import.meta.dirname, 'starter.ts');
    const starts = Array.from({ length: 8 }, () => promisify(execFile)(process.execPath, [starter, path]));
    const outputs = await Promise.all(starts);
    expect(new Set(outputs.map(({ stdout }) => stdout.trim()))).toEqual(new Set(['harbour']));
  });
});

describe('the version of SQLite', repeated, () => {
  it.each([
    ['3.53.4', true],
    ['3.52.0', true],
    ['3.51.3', true],
    ['3.51.2', false],
    ['3.50.7', true],
    ['3.50.6', false],
    ['3.49.9', false],
    ['3.45.1', false],
    ['3.44.6', true],
    ['3.44.5', false],
    ['3.7.0', false],
    ['4.0.0', true],
  ])('%s is free of the bug that loses commits: %s', (version, fixed) => {
    expect(isFixed(version)).toBe(fixed);
  });
});
