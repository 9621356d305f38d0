/** DATABASE_URL to a store. The driver is loaded only when it is the one chosen. */
import { existsSync } from 'node:fs';
import { KnownFailure } from '../core/errors.ts';
import type { Store } from '../core/ports/store.ts';

const SQLITE = 'sqlite:';

/** The file of a `sqlite:` address; null for any other. */
export const sqliteFile = (url: string): string | null => (url.startsWith(SQLITE) ? url.slice(SQLITE.length) : null);

/** False when nothing was ever stored: then a question must not leave an empty file behind. */
export const storeExists = (url: string): boolean => {
  const file = sqliteFile(url);
  return file === null || file === ':memory:' || existsSync(file);
};

export const isPostgres = (url: string): boolean => /^postgres(?:ql)?:\/\//.test(url);

/** The name of the database that an address leads to, as a file's name. */
const databaseIn = (url: string): string => {
  const name = URL.parse(url)?.pathname.slice(1) ?? '';
  return decodeURIComponent(name).replace(/[^\w.-]/g, '_') || 'postgres';
};

/** Where tombstones are noted beside the store (tombstone-file.ts); null for one that ends with the process. */
export const tombstonesOf = (url: string): string | null => {
  if (isPostgres(url)) return `./var/${databaseIn(url)}.forgotten`;
  const file = sqliteFile(url);
  return file === null || file === '' || file === ':memory:' ? null : `${file}.forgotten`;
};

const withTombstones = async (url: string, store: Store): Promise<Store> => {
  const file = tombstonesOf(url);
  if (file === null || !existsSync(file)) return store;
  const { notedTombstones, reapplyTombstones } = await import('./tombstone-file.ts');
  await reapplyTombstones(notedTombstones(file), store);
  return store;
};

/** Never with a password in it. */
export const noStore = (url: string): KnownFailure => {
  const shown = url.replace(/\/\/[^@/]*@/, '//…@').slice(0, 60);
  return new KnownFailure(
    `"${shown}" names no store.`,
    'Set DATABASE_URL to sqlite:./var/rashomon.db or postgres://user:password@host/database, or leave it out.',
  );
};

/** Throws KnownFailure with what to do next. */
export const openStore = async (url: string): Promise<Store> => {
  const file = sqliteFile(url);
  if (file !== null && file !== '')
    return withTombstones(url, (await import('../store/sqlite/open.ts')).openSqlite(file));
  if (isPostgres(url)) return withTombstones(url, await (await import('../store/postgres/open.ts')).openPostgres(url));
  throw noStore(url);
};
