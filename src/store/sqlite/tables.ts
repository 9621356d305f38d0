/** The tables of the shared schema, those before that others refer to. Read from an empty store, so that none is missed. */
import { DatabaseSync } from 'node:sqlite';
import { migrations } from '../migrations/list.ts';
import type { Table } from '../shelf.ts';
import { migrate } from './migrate.ts';

const column = (database: DatabaseSync, sql: string, ...params: readonly string[]): readonly string[] =>
  database
    .prepare(sql)
    .all(...params)
    .map((row) => String(Object.values(row)[0]));

const tableOf = (database: DatabaseSync, name: string): Table => {
  const columns = column(database, 'SELECT name FROM pragma_table_info(?) ORDER BY cid', name);
  const key = column(database, 'SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', name);
  return { name, columns: columns.filter((one) => one !== 'row'), key };
};

export const sharedTables = (): readonly Table[] => {
  const database = new DatabaseSync(':memory:');
  try {
    migrate(database, migrations);
    const names = column(
      database,
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'claim_words%' ORDER BY name",
    );
    const ordered: string[] = [];
    const place = (name: string): void => {
      for (const parent of column(database, 'SELECT DISTINCT "table" FROM pragma_foreign_key_list(?)', name))
        if (!ordered.includes(parent)) place(parent);
      if (!ordered.includes(name)) ordered.push(name);
    };
    for (const name of names) place(name);
    return ordered.map((name) => tableOf(database, name));
  } finally {
    database.close();
  }
};
