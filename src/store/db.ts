/**
 * What the store needs of a database: statements and transactions. The SQL of this folder keeps to what SQLite and
 * PostgreSQL share ("?" for values, ON CONFLICT, RETURNING, no nulls in sort keys); what they do not share is behind
 * `TextIndex` and in each engine's own folder.
 */
import type { WorkspaceId } from '../domain/ids.ts';

export type SqlValue = string | number | null;

export interface Db {
  /** `Row` names the columns asked for; strict column types are what makes it true. */
  all<Row>(sql: string, params: readonly SqlValue[]): Promise<readonly Row[]>;
  get<Row>(sql: string, params: readonly SqlValue[]): Promise<Row | undefined>;
  /** How many rows were changed. */
  run(sql: string, params: readonly SqlValue[]): Promise<number>;
  /** The statement once for each row of values; the rows change nothing that another of them reads. */
  many(sql: string, rows: readonly (readonly SqlValue[])[]): Promise<void>;
  /** All of it or nothing; on a transaction's own `Db` it simply joins. The work waits for nothing but `tx`. */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
}

/** No statement without saying whose: an engine may hold the rows of every other workspace out of its reach. */
export interface Database {
  in(workspace: WorkspaceId): Db;
  /** For what serves all workspaces and no person: leasing what is due, housekeeping, moving a whole store. */
  readonly across: Db;
  /** Ends a SELECT whose rows are to be leased: rows that another process is leasing just now are passed over. */
  readonly forLease: string;
  /** Every workspace as it is at one moment, for reading only; the work waits for nothing but `db`. */
  snapshot<T>(work: (db: Db) => Promise<T>): Promise<T>;
}

/** A piece of SQL with the values for its question marks. */
export interface Fragment {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** Finding claims by words, the one query that each engine writes in its own way. */
export interface TextIndex {
  /** A condition on `c.row`: claims within the scope that hold all, or any, of the folded words. */
  matching(scope: string, words: readonly string[], how: 'all' | 'any'): Fragment;
}
