/**
 * One SQLite connection as a `Database`; the workspace of a statement is its own filter alone. Statements are prepared once and run at once; while a transaction is open, everything
 * else waits for its end, so that nothing slips into another's transaction. Knows nothing of tables.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Database, Db, SqlValue } from '../db.ts';
import { storable } from '../storable.ts';
import { inWords } from './failures.ts';

const telling = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw inWords(error);
  }
};

/** The statements themselves, prepared once for each text. */
const statementsOf = (database: DatabaseSync) => {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const fresh = database.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  return {
    // STRICT tables give each column one type; the row types beside each statement name them.
    all: <Row>(sql: string, params: readonly SqlValue[]) =>
      telling(() => statement(sql).all(...params.map(storable))) as unknown as readonly Row[],
    get: <Row>(sql: string, params: readonly SqlValue[]) =>
      telling(() => statement(sql).get(...params.map(storable))) as unknown as Row | undefined,
    run: (sql: string, params: readonly SqlValue[]) =>
      telling(() => Number(statement(sql).run(...params.map(storable)).changes)),
    many: (sql: string, rows: readonly (readonly SqlValue[])[]) =>
      telling(() => {
        for (const params of rows) statement(sql).run(...params.map(storable));
      }),
  };
};

export interface Connection extends Database {
  /**
   * The same rows, written for the next process and not against a power cut: what is changed here lies in the log of the
   * database and goes to the disk with the next change that must last (https://sqlite.org/pragma.html#pragma_synchronous).
   */
  readonly aside: Database;
  /** Another one after every change but those made aside, also by other processes. */
  stamp(): string;
}

const counted = (database: DatabaseSync, sql: string) => {
  const statement = database.prepare(sql);
  return (): number => Number(Object.values(statement.get() ?? {})[0]);
};

export const connection = (database: DatabaseSync): Connection => {
  const direct = statementsOf(database);
  const inTransaction: Db = {
    all: async (sql, params) => direct.all(sql, params),
    get: async (sql, params) => direct.get(sql, params),
    run: async (sql, params) => direct.run(sql, params),
    many: async (sql, rows) => direct.many(sql, rows),
    transaction: (work) => work(inTransaction),
  };
  let open: Promise<void> | null = null;
  /** As the database was handed over. */
  let synchronous: 'NORMAL' | 'FULL' | null = null;
  const sync = (wanted: 'NORMAL' | 'FULL'): void => {
    if (synchronous !== wanted) database.exec(`PRAGMA synchronous = ${wanted}`);
    synchronous = wanted;
  };
  const turn = async <T>(work: () => T): Promise<T> => {
    while (open !== null) await open;
    return work();
  };
  const alone = async <T>(begin: string, work: (tx: Db) => Promise<T>): Promise<T> => {
    while (open !== null) await open;
    const { promise, resolve } = Promise.withResolvers<void>();
    open = promise;
    try {
      sync('FULL');
      direct.run(begin, []);
      const result = await work(inTransaction);
      direct.run('COMMIT', []);
      return result;
    } finally {
      // Not after COMMIT, and not where SQLite itself rolled back (a full disk).
      if (database.isTransaction) direct.run('ROLLBACK', []);
      open = null;
      resolve();
    }
  };
  const across: Db = {
    all: (sql, params) => turn(() => direct.all(sql, params)),
    get: (sql, params) => turn(() => direct.get(sql, params)),
    run: (sql, params) =>
      turn(() => {
        sync('FULL');
        return direct.run(sql, params);
      }),
    many: (sql, rows) => across.transaction((tx) => tx.many(sql, rows)),
    transaction: (work) => alone('BEGIN IMMEDIATE', work),
  };
  const ofOthers = counted(database, 'PRAGMA data_version');
  const own = counted(database, 'SELECT total_changes()');
  let changedAside = 0;
  const runAside = (sql: string, params: readonly SqlValue[]): number => {
    sync('NORMAL');
    const changes = direct.run(sql, params);
    changedAside += changes;
    return changes;
  };
  const acrossAside: Db = { ...across, run: (sql, params) => turn(() => runAside(sql, params)) };
  // One writer at a time: nobody else can be leasing.
  const alike = { forLease: '', snapshot: <T>(work: (db: Db) => Promise<T>) => alone('BEGIN', work) };
  return {
    in: () => across,
    across,
    ...alike,
    aside: { in: () => acrossAside, across: acrossAside, ...alike },
    stamp: () => `${ofOthers()} ${own() - changedAside}`,
  };
};
