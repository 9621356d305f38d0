/** Tools for a store as a whole: `migrate`, `copy`, `check`, `backup`, `restore`. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Config } from '../config.ts';
import { KnownFailure } from '../core/errors.ts';
import type { Tombstone } from '../core/ports/erasure.ts';
import type { Shelf } from '../store/shelf.ts';
import { fileOf, openShelf } from './open-shelf.ts';
import { isPostgres, openStore, storeExists, tombstonesOf } from './open-store.ts';
import { readFlags } from './read-flags.ts';
import { type USAGES, usageOf } from './usage.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const wordsOf = (argv: readonly string[], count: number, name: keyof typeof USAGES): readonly string[] => {
  const { words } = readFlags(argv, [], []);
  if (words.length !== count) throw usageOf(name);
  return words;
};

const withShelf = async <T>(url: string, work: (shelf: Shelf) => Promise<T>): Promise<T> => {
  const shelf = await openShelf(url);
  try {
    return await work(shelf);
  } finally {
    await shelf.close();
  }
};

const mustExist = (url: string): void => {
  if (!storeExists(url)) throw new KnownFailure('There is no store yet.', 'Check DATABASE_URL.');
};

export const migrate = async (argv: readonly string[], config: Config): Promise<number> => {
  wordsOf(argv, 0, 'migrate');
  await withShelf(config.DATABASE_URL, async () => say('the store has the newest schema'));
  return 0;
};

const copyRows = async (from: string, to: string): Promise<void> => {
  const [{ copyStore }, { sharedTables }] = await Promise.all([
    import('../store/copy-store.ts'),
    import('../store/sqlite/tables.ts'),
  ]);
  await withShelf(from, (source) =>
    withShelf(to, (target) =>
      copyStore(source.db, target.db, sharedTables(), (table, rows) => {
        if (rows > 0) say(`${table.padEnd(18)} ${rows}`);
      }),
    ),
  );
};

export const copy = async (argv: readonly string[]): Promise<number> => {
  const [from = '', to = ''] = wordsOf(argv, 2, 'copy');
  mustExist(from);
  await copyRows(from, to);
  const file = tombstonesOf(to);
  if (file !== null) (await import('./tombstone-file.ts')).noteTombstones(file, await allStones(to));
  say('copied, and compared row by row');
  return 0;
};

const problemsOf = async (shelf: Shelf): Promise<readonly string[]> => {
  const { checkRows } = await import('../store/check-rows.ts');
  const told = await shelf.check();
  return told.length > 0 ? told : checkRows(shelf.db);
};

export const check = async (argv: readonly string[], config: Config): Promise<number> => {
  wordsOf(argv, 0, 'check');
  mustExist(config.DATABASE_URL);
  const problems = await withShelf(config.DATABASE_URL, problemsOf);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length === 0) say('the store is sound: every claim stands in its article');
  return problems.length === 0 ? 0 : 1;
};

/** A server's backup is an embedded store with the same rows. */
const backupServer = async (url: string, file: string): Promise<void> => {
  if (existsSync(file)) throw new KnownFailure(`"${file}" is there already.`, 'Name a new file for the backup.');
  const part = `${file}.part`;
  try {
    await copyRows(url, `sqlite:${part}`);
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
};

export const backup = async (argv: readonly string[], config: Config): Promise<number> => {
  const [file = ''] = wordsOf(argv, 1, 'backup');
  mustExist(config.DATABASE_URL);
  if (isPostgres(config.DATABASE_URL)) await backupServer(config.DATABASE_URL, file);
  else await (await import('../store/sqlite/backup.ts')).backupSqlite(fileOf(config.DATABASE_URL), file);
  say(`backed up into ${file}, and read back`);
  return 0;
};

/** What was forgotten in a store that is being replaced. */
const stonesOf = async (url: string): Promise<readonly Tombstone[]> => {
  if (!storeExists(url)) return [];
  try {
    return await allStones(url);
  } catch {
    // It may be damaged: that is why it is being replaced.
    return [];
  }
};

const allStones = async (url: string): Promise<readonly Tombstone[]> => {
  const store = await openStore(url);
  try {
    return await store.erasure.allTombstones();
  } finally {
    await store.close();
  }
};

/**
 * What was forgotten since the backup stays forgotten: opening the store carries out what is noted beside it; then what
 * the replaced store says.
 */
const forgetAgain = async (url: string, stones: readonly Tombstone[]): Promise<void> => {
  const store = await openStore(url);
  try {
    await (await import('./tombstone-file.ts')).reapplyTombstones(stones, store);
  } finally {
    await store.close();
  }
};

export const restore = async (argv: readonly string[], config: Config): Promise<number> => {
  const { words, values } = readFlags(argv, ['replacing'], []);
  const [file = ''] = words;
  if (words.length !== 1) throw usageOf('restore');
  const { checkBackup, restoreSqlite } = await import('../store/sqlite/backup.ts');
  checkBackup(file);
  const url = config.DATABASE_URL;
  const replaced = values.replacing ?? (isPostgres(url) ? null : url);
  const stones =
    replaced === null ? [] : await (values.replacing === undefined ? stonesOf(replaced) : allStones(replaced));
  if (isPostgres(url)) await copyRows(`sqlite:${file}`, url);
  else {
    const aside = restoreSqlite(file, fileOf(url));
    if (aside !== null) say(`what stood there is kept as ${aside}`);
  }
  await forgetAgain(url, stones);
  const problems = await withShelf(url, problemsOf);
  if (problems.length > 0) throw new KnownFailure('The restored store is not sound.', problems.join(' '));
  say(`restored from ${file}, and checked`);
  return 0;
};
