/**
 * Backups of the embedded store: taken while it is in use (https://sqlite.org/backup.html), read back before they count,
 * and put in the store's place only when nothing else has it open.
 */
import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { KnownFailure } from '../../core/errors.ts';
import { migrations } from '../migrations/list.ts';
import { problemsOf } from './check.ts';
import { inWords } from './failures.ts';
import { APPLICATION_ID, pragma } from './migrate.ts';
import { openFile } from './open.ts';

/** A step of this many pages takes a few milliseconds; in between, others write. */
const PAGES_A_STEP = 1000;

const flush = (path: string): void => {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
};

/** Its own journal is left behind: a backup is one file. */
const sealed = (path: string): void => {
  const copy = new DatabaseSync(path);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
    const [problem] = problemsOf(copy);
    if (problem !== undefined) throw new KnownFailure('The backup cannot be read back.', problem);
  } finally {
    copy.close();
  }
  flush(path);
};

/** Writes the store into `file`, which must not be there yet. */
export const backupSqlite = async (store: string, file: string): Promise<void> => {
  if (existsSync(file)) throw new KnownFailure(`"${file}" is there already.`, 'Name a new file for the backup.');
  const database = openFile(store);
  const part = `${file}.part`;
  try {
    await backup(database, part, { rate: PAGES_A_STEP });
    sealed(part);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw inWords(error);
  } finally {
    database.close();
  }
};

/** Throws a KnownFailure unless the file is a whole store that this program knows. */
export const checkBackup = (file: string): void => {
  if (!existsSync(file))
    throw new KnownFailure(`There is no file "${file}".`, 'Name a file that "rashomon backup" wrote.');
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file);
    if (pragma(database, 'application_id') !== APPLICATION_ID)
      throw new KnownFailure(`"${file}" is no backup of a store.`, 'Name a file that "rashomon backup" wrote.');
    const version = pragma(database, 'user_version');
    if (version > migrations.length)
      throw new KnownFailure(
        `"${file}" was written by a newer version of this program (schema ${version}; this one knows ${migrations.length}).`,
        'Update this program first.',
      );
    const integrity = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})[0];
    if (integrity !== 'ok') throw new KnownFailure(`"${file}" is damaged.`, 'Use an earlier backup.');
  } catch (error) {
    throw inWords(error);
  } finally {
    database?.close();
  }
};

const IN_USE = new KnownFailure(
  'Another program has the store open, and would go on writing to the old one.',
  'Stop it, then restore again.',
);

/** Only who is alone with a store may take its write-ahead log away. A damaged one cannot tell. */
const refuseIfInUse = (store: string): void => {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(store);
    const mode = Object.values(database.prepare('PRAGMA journal_mode = DELETE').get() ?? {})[0];
    if (mode !== 'delete') throw IN_USE;
  } catch (error) {
    if (error === IN_USE || (error instanceof Error && 'errcode' in error && error.errcode === 5)) throw IN_USE;
  } finally {
    database?.close();
  }
};

/** Puts the backup in the store's place; what stood there is kept under the name that is given back, or null. */
export const restoreSqlite = (file: string, store: string): string | null => {
  checkBackup(file);
  if (existsSync(store)) refuseIfInUse(store);
  const part = `${store}.restoring`;
  copyFileSync(file, part);
  flush(part);
  let aside: string | null = null;
  if (existsSync(store)) {
    for (let number = 1; aside === null; number++) {
      if (!existsSync(`${store}.before-${number}`)) aside = `${store}.before-${number}`;
    }
    renameSync(store, aside);
  }
  // A log left behind would be replayed over the restored store (https://sqlite.org/howtocorrupt.html).
  for (const rest of ['-wal', '-shm']) {
    if (!existsSync(`${store}${rest}`)) continue;
    if (aside === null) rmSync(`${store}${rest}`);
    else renameSync(`${store}${rest}`, `${aside}${rest}`);
  }
  renameSync(part, store);
  return aside;
};
