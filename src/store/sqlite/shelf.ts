/** The embedded store as a whole. */
import type { Shelf } from '../shelf.ts';
import { problemsOf } from './check.ts';
import { connection } from './connection.ts';
import { openFile } from './open.ts';

/** Throws as `openFile` does. */
export const sqliteShelf = (path: string): Shelf => {
  const database = openFile(path);
  return {
    db: connection(database),
    check: async () => problemsOf(database),
    close: async () => {
      if (database.isOpen) database.close();
    },
  };
};
