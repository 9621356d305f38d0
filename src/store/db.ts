/**
 * What the store needs of a database: statements and transactions. The SQL of this folder keeps to what SQLite and
 * PostgreSQL share ("?" for values, ON CONFLICT, RETURNING, no nulls in sort keys); what they do not share is behind
 * `TextIndex` and in each engine's own folder.
 */
export type SqlValue = string | number | null;

export interface Db {
  /** `Row` names the columns asked for; strict column types are what makes it true. */
  all<Row>(sql: string, params: readonly SqlValue[]): Promise<readonly Row[]>;
  get<Row>(sql: string, params: readonly SqlValue[]): Promise<Row | undefined>;
  /** How many rows were changed. */
  run(sql: string, params: readonly SqlValue[]): Promise<number>;
  /** All of it or nothing; on a transaction's own `Db` it simply joins. The work waits for nothing but `tx`. */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
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
