/** Every row of a store, table by table, in one order: two stores with the same rows are the same store. */
import type { Shelf } from '../../src/store/shelf.ts';
import { sharedTables } from '../../src/store/sqlite/tables.ts';

const tables = sharedTables();

export const rowsOf = ({ db }: Pick<Shelf, 'db'>): Promise<Readonly<Record<string, readonly unknown[]>>> =>
  db.snapshot(async (all) => {
    const found: Record<string, readonly unknown[]> = {};
    for (const { name, columns, key } of tables) {
      const rows = await all.all(`SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${key.join(', ')}`, []);
      // Not every table's key is unique, and ties come in any order.
      found[name] = rows
        .map((row) => ({ row, text: JSON.stringify(row) }))
        .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
        .map(({ row }) => row);
    }
    return found;
  });
