/** Opens the store on a PostgreSQL server. The one place that knows the driver's classes by name. */
import { Client, Pool, types } from 'pg';
import type { Store } from '../../core/ports/store.ts';
import { migrations } from '../migrations/list.ts';
import type { Shelf } from '../shelf.ts';
import { storeOn } from '../store-on.ts';
import { problemsOf } from './check.ts';
import { connection } from './connection.ts';
import { listenOn } from './listen.ts';
import { migrate, versionOf } from './migrate.ts';
import { persistently } from './persistently.ts';
import { tokenIndex } from './text-index.ts';

/** bigint and numeric as numbers: counts, sums, and milliseconds since 1970, all far below 2^53. */
const NUMBERS: readonly number[] = [types.builtins.INT8, types.builtins.NUMERIC];
const parsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    NUMBERS.includes(oid) ? Number : types.getTypeParser(oid, format ?? 'text'),
};

const CONNECTIONS = 10;

const settings = (url: string) =>
  ({
    connectionString: url,
    application_name: 'rashomon',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    types: parsers,
  }) as const;

/** A connection of its own, without limits of time, for work that may take longer than any question. */
const aside = <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> =>
  persistently(async () => {
    const client = new Client(settings(url));
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  });

/** Gives the version of the schema that was found. */
export const migratePostgres = (url: string): Promise<number> => aside(url, (client) => migrate(client, migrations));

/**
 * Deleted rows stay in their pages until these are cleaned, and in the write-ahead log until it is overwritten
 * (https://www.postgresql.org/docs/current/routine-vacuuming.html).
 */
const scrub = async (url: string): Promise<void> => {
  await aside(url, (client) => client.query('VACUUM'));
};

const openPool = async (url: string): Promise<Pool> => {
  const pool = new Pool({
    ...settings(url),
    max: CONNECTIONS,
    pipeline: true,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  // A connection that breaks is replaced at its next use; whoever was using it hears of it by the answer that fails.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    const version = await persistently(async () => {
      const client = await pool.connect();
      try {
        return await versionOf(client, migrations.length);
      } finally {
        client.release();
      }
    });
    if (version < migrations.length) await migratePostgres(url);
    return pool;
  } catch (error) {
    await pool.end();
    throw error;
  }
};

/** Throws a KnownFailure when the server cannot be reached, refuses, or holds a store newer than this program. */
export const openPostgres = async (url: string): Promise<Store> => {
  const pool = await openPool(url);
  let closing: Promise<void> | null = null;
  return storeOn(
    connection(pool),
    tokenIndex,
    () => (closing ??= pool.end()),
    () => scrub(url),
    { wakeUps: { listen: listenOn(settings(url)) } },
  );
};

/** Throws as `openPostgres` does. */
export const postgresShelf = async (url: string): Promise<Shelf> => {
  const pool = await openPool(url);
  return { db: connection(pool), check: () => aside(url, problemsOf), close: () => pool.end() };
};
