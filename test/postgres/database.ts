/**
 * A database of its own for a test file: on the server that TEST_DATABASE_URL names, or on one that is started for it.
 * Its owner is a plain role: superusers would pass the walls unseen.
 */
import { Client } from 'pg';
import { startServer } from './server.ts';

export interface Database {
  /** As the plain role that owns it. */
  readonly url: string;
  /** As it was given: a superuser, where the server is ours. */
  readonly adminUrl: string;
  close(): Promise<void>;
}

const ROLE = 'rashomon_plain';

export const ask = async <Row>(url: string, sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> => {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rows;
  } finally {
    await client.end();
  }
};

const named = (url: string, database: string): URL => {
  const at = new URL(url);
  at.pathname = `/${database}`;
  return at;
};

/** On a server that is there already. */
export const databaseOn = async (server: string): Promise<Database> => {
  const name = `rashomon_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  // Two files may make the role at once; one of them fails, and that is as well.
  await ask(server, `CREATE ROLE ${ROLE}`).catch(() => undefined);
  await ask(server, `GRANT ${ROLE} TO CURRENT_USER`).catch(() => undefined);
  await ask(server, `CREATE DATABASE ${name} OWNER ${ROLE} TEMPLATE template0 STRATEGY file_copy`);
  const plain = named(server, name);
  plain.searchParams.set('options', `-c role=${ROLE}`);
  return {
    url: plain.href,
    adminUrl: named(server, name).href,
    close: async () => {
      await ask(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
};

/** Null where there is no PostgreSQL to be had. */
export const openDatabase = async (): Promise<Database | null> => {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined && given !== '') return databaseOn(given);
  const server = await startServer();
  if (server === null) return null;
  const database = await databaseOn(server.url);
  return { ...database, close: () => server.stop() };
};
