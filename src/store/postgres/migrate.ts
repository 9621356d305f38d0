/** Brings the database to the newest schema, each step whole or not at all; refuses one from a newer program. */
import type { Client, ClientBase } from 'pg';
import { KnownFailure } from '../../core/errors.ts';
import type { Migration } from '../migrations/list.ts';
import { schemaOf, WALLS } from './schema.ts';

/** "Rash" in ASCII: names the lock under which one process migrates while the others wait. */
const LOCK = 0x52617368;

/** 0 where there is no store yet. Throws a KnownFailure when it is newer than `newest`. */
export const versionOf = async (client: ClientBase, newest: number): Promise<number> => {
  // Asked of the catalogue's rows: to_regclass would answer from a cache filled before the lock was waited for.
  const there = await client.query(
    "SELECT 1 FROM pg_class WHERE relname = 'rashomon_schema' AND relnamespace = current_schema()::regnamespace",
  );
  if (there.rowCount === 0) return 0;
  const kept = await client.query<{ version: number }>('SELECT version FROM rashomon_schema');
  const version = kept.rows[0]?.version ?? 0;
  if (version > newest) {
    throw new KnownFailure(
      `The store was written by a newer version of this program (schema ${version}; this one knows ${newest}).`,
      'Update this program, or name another store.',
    );
  }
  return version;
};

const step = async (client: Client, from: number, migration: Migration, newest: number): Promise<void> => {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    // Read again under the lock: another process may have been first.
    if ((await versionOf(client, newest)) === from) {
      if (from === 0) await client.query('CREATE TABLE rashomon_schema (version INTEGER NOT NULL)');
      await client.query(schemaOf(migration));
      await client.query(WALLS);
      await client.query(
        from === 0
          ? 'INSERT INTO rashomon_schema (version) VALUES (1)'
          : `UPDATE rashomon_schema SET version = ${from + 1}`,
      );
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
};

/** Gives the version found, and makes it the newest. */
export const migrate = async (client: Client, migrations: readonly Migration[]): Promise<number> => {
  await client.query("SELECT set_config('rashomon.workspace', '*', false)");
  const version = await versionOf(client, migrations.length);
  for (const [index, migration] of migrations.entries()) {
    if (index >= version) await step(client, index, migration, migrations.length);
  }
  return version;
};
