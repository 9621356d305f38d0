/** DATABASE_URL, or an address given on the command line, to a store as a whole. */
import { KnownFailure } from '../core/errors.ts';
import type { Shelf } from '../store/shelf.ts';
import { isPostgres, noStore, sqliteFile } from './open-store.ts';

/** Throws KnownFailure with what to do next. */
export const openShelf = async (url: string): Promise<Shelf> => {
  if (isPostgres(url)) return (await import('../store/postgres/open.ts')).postgresShelf(url);
  const file = sqliteFile(url);
  if (file !== null && file !== '') return (await import('../store/sqlite/shelf.ts')).sqliteShelf(file);
  throw noStore(url);
};

/** The file of an embedded store; a server's is no file. */
export const fileOf = (url: string): string => {
  const file = sqliteFile(url);
  if (file === null || file === '' || file === ':memory:')
    throw new KnownFailure('The store is no file.', 'Set DATABASE_URL to sqlite:./var/rashomon.db.');
  return file;
};
