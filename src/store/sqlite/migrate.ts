/** Brings a database to the newest schema, each step whole or not at all; refuses one from a newer program. */
import type { DatabaseSync } from 'node:sqlite';
import { KnownFailure } from '../../core/errors.ts';
import type { Migration } from '../migrations/list.ts';

/** "Rash" in ASCII; `file` and this program tell by it that the database is ours. */
export const APPLICATION_ID = 0x52617368;

export const pragma = (database: DatabaseSync, name: string): number =>
  Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]);

const hasTables = (database: DatabaseSync): boolean =>
  database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;

const check = (database: DatabaseSync, newest: number): number => {
  if (pragma(database, 'application_id') !== APPLICATION_ID && hasTables(database)) {
    throw new KnownFailure(
      'The file that DATABASE_URL names is the database of another program.',
      'Name another file; a new one is made when it does not exist.',
    );
  }
  const version = pragma(database, 'user_version');
  if (version > newest) {
    throw new KnownFailure(
      `The store was written by a newer version of this program (schema ${version}; this one knows ${newest}).`,
      'Update this program, or name another store.',
    );
  }
  return version;
};

const step = (database: DatabaseSync, from: number, sql: string, newest: number): void => {
  database.exec('BEGIN IMMEDIATE');
  try {
    // Read again under the lock: another process may have been first.
    if (check(database, newest) === from) {
      database.exec(sql);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${from + 1}`);
    }
    database.exec('COMMIT');
  } finally {
    if (database.isTransaction) database.exec('ROLLBACK');
  }
};

export const migrate = (database: DatabaseSync, migrations: readonly Migration[]): void => {
  const version = check(database, migrations.length);
  for (const [index, { shared, sqlite = '' }] of migrations.entries()) {
    if (index >= version) step(database, index, shared + sqlite, migrations.length);
  }
};
