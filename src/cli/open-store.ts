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
  if (file !== null && file !== '') {
    const store = (await import('../store/sqlite/open.ts')).openSqlite(file);
    if (existsSync(`${file}.forgotten`)) await (await import('./tombstone-file.ts')).reapplyTombstones(file, store);
    return store;
  }
  if (isPostgres(url)) return (await import('../store/postgres/open.ts')).openPostgres(url);
  throw noStore(url);
};
