import { Client } from 'pg';
import { afterAll, describe, it } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';
import { openPostgres } from '../../src/store/postgres/open.ts';
import { openDatabase } from '../postgres/database.ts';
import { storeContract } from './store.ts';

const database = await openDatabase();
const store = database === null ? null : await openPostgres(database.url);
afterAll(async () => {
  await admin?.end();
  await store?.close();
  await database?.close();
});

const admin = database === null ? null : new Client(database.adminUrl);
await admin?.connect();
const tables = await admin?.query<{ name: string }>(
  `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
   AND relname <> 'rashomon_schema' ORDER BY relname = 'stories' DESC`,
);
const wipe = (tables?.rows ?? []).map(({ name }) => `DELETE FROM ${name}`).join('; ');

/** One store for the whole file, empty each time: making a database takes longer than any of these tests. */
const empty = async (): Promise<Store> => {
  if (store === null) throw new Error('no PostgreSQL');
  await admin?.query(wipe);
  return store;
};

if (store === null) describe('the store on PostgreSQL', () => it.skip('there is no PostgreSQL for this platform'));
else storeContract('the store on PostgreSQL', empty);
