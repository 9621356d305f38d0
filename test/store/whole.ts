/** Every row of a store, table by table, in the order of its keys: two stores with the same rows are the same store. */
import type { Shelf } from '../../src/store/shelf.ts';
import { sharedTables } from '../../src/store/sqlite/tables.ts';

const tables = sharedTables();

export const rowsOf = ({ db }: Pick<Shelf, 'db'>): Promise<Readonly<Record<string, readonly unknown[]>>> =>
  db.snapshot(async (all) => {
    const found: Record<string, readonly unknown[]> = {};
    for (const { name, columns, key } of tables) {
      found[name] = await all.all(`SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${key.join(', ')}`, []);
    }
    return found;
  });
