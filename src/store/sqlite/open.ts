/** Opens the embedded store: one file, or ':memory:'. The one place that knows `node:sqlite`'s class by name. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { KnownFailure } from '../../core/errors.ts';
import type { Store } from '../../core/ports/store.ts';
import { migrations } from '../migrations/list.ts';
import { storeOn } from '../store-on.ts';
import { connection } from './connection.ts';
import { CANNOT_OPEN, inWords, ONLY_READ, resultCode } from './failures.ts';
import { migrate } from './migrate.ts';
import { ftsIndex } from './text-index.ts';

/** The first releases of each branch without the WAL-reset bug (https://sqlite.org/wal.html#walresetbug). */
const FIXED = [
  [3, 44, 6],
  [3, 50, 7],
  [3, 51, 3],
] as const;

/** Whether committed transactions are safe with this version of SQLite, "3.53.4". */
export const isFixed = (version: string): boolean => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major !== 3 || minor > 51) return major > 3 || minor > 51;
  return FIXED.some(([, fixedMinor, fixedPatch]) => minor === fixedMinor && patch >= fixedPatch);
};

const assertFixed = (database: DatabaseSync): void => {
  const version = String(database.prepare('SELECT sqlite_version() AS version').get()?.version);
  if (isFixed(version)) return;
  throw new KnownFailure(
    `SQLite ${version} can lose committed data.`,
    'Run "npm install" again, so that the Node that comes with this program is used.',
  );
};

/** How much of the write-ahead log file stays on the disk after a checkpoint. */
const WAL_BYTES = 64 * 1024 * 1024;

const prepare = (path: string): DatabaseSync => {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: 5000, enableForeignKeyConstraints: true });
  try {
    assertFixed(database);
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = ${WAL_BYTES}`);
    migrate(database, migrations);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/**
 * Deleted rows leave the search index only when its segments are merged, the file only when it is written anew, and
 * the write-ahead log only when it is cut (https://sqlite.org/fts5.html, https://sqlite.org/lang_vacuum.html).
 */
const scrub = (database: DatabaseSync): void => {
  try {
    database.exec(`INSERT INTO claim_words (claim_words) VALUES ('optimize'); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)`);
  } catch (error) {
    throw inWords(error);
  }
};

/** SQLite says of a store in a folder that nothing can be written to only that it cannot be opened. */
const isReadOnly = (path: string): boolean => {
  try {
    accessSync(dirname(path), constants.W_OK);
    return false;
  } catch {
    return existsSync(path);
  }
};

const isFileError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** Migrated. Throws a KnownFailure when it cannot be opened, is damaged, or is newer than this program. */
export const openFile = (path: string): DatabaseSync => {
  try {
    return prepare(path);
  } catch (error) {
    if (resultCode(error) === CANNOT_OPEN && isReadOnly(path)) throw new KnownFailure(...ONLY_READ, error);
    if (!isFileError(error)) throw inWords(error);
    throw new KnownFailure(
      `The folder of the store (${dirname(path)}) cannot be made.`,
      'Check the path in DATABASE_URL and the rights on the folder above it.',
      error,
    );
  }
};

/** Throws as `openFile` does. */
export const openSqlite = (path: string): Store => {
  const database = openFile(path);
  const { aside, stamp, ...db } = connection(database);
  return storeOn(
    db,
    ftsIndex,
    async () => {
      if (database.isOpen) database.close();
    },
    async () => scrub(database),
    { aside, stamp },
  );
};
