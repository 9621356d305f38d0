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

/** Throws KnownFailure with what to do next. */
export const openStore = async (url: string): Promise<Store> => {
  const file = sqliteFile(url);
  if (file !== null && file !== '') {
    const { openSqlite } = await import('../store/sqlite/open.ts');
    return openSqlite(file);
  }
  if (/^postgres(?:ql)?:\/\//.test(url)) {
    const { openPostgres } = await import('../store/postgres/open.ts');
    return openPostgres(url);
  }
  const shown = url.replace(/\/\/[^@/]*@/, '//…@').slice(0, 60);
  throw new KnownFailure(
    `DATABASE_URL "${shown}" names no store.`,
    'Use sqlite:./var/rashomon.db or postgres://user:password@host/database, or leave it out.',
  );
};
