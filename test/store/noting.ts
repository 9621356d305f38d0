/** A database that tells `hear` of every statement before it runs, with the rows of values it is given. */
import type { Database, Db, SqlValue } from '../../src/store/db.ts';

export type Hear = (sql: string, rows: readonly (readonly SqlValue[])[]) => void;

export const notingDb = (db: Db, hear: Hear): Db => ({
  all: (sql, params) => {
    hear(sql, [params]);
    return db.all(sql, params);
  },
  get: (sql, params) => {
    hear(sql, [params]);
    return db.get(sql, params);
  },
  run: (sql, params) => {
    hear(sql, [params]);
    return db.run(sql, params);
  },
  many: (sql, rows) => {
    hear(sql, rows);
    return db.many(sql, rows);
  },
  transaction: (work) => db.transaction((tx) => work(notingDb(tx, hear))),
});

export const noting = (database: Database, hear: Hear): Database => ({
  ...database,
  across: notingDb(database.across, hear),
  in: (workspace) => notingDb(database.in(workspace), hear),
});
