/**
 * A pool of PostgreSQL connections as a `Database`. Each statement runs in the workspace that it was asked for: the
 * connection enters it first, in the same round trip. Transactions of one workspace follow each other, as on SQLite, so
 * that both stores give one answer to the same race. Knows nothing of tables.
 */
import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import type { Database, Db, SqlValue } from '../db.ts';
import { storable } from '../storable.ts';
import { codeOf, isLost, NONE_FREE } from './failures.ts';
import { persistently, type Sending } from './persistently.ts';
import { portionsOf, repeated, type Statement, statementOf } from './statement.ts';

/** What sees every workspace; no workspace can be called so. */
const EVERYWHERE = '*';

/** A statement that was not answered by then never will be: the connection is given up. */
const STATEMENT_MS = 15_000;
/** Longer, for it may wait for another transaction; less than the minute after which all must be well again. */
const IN_TRANSACTION_MS = 40_000;

const ENTER: Statement = { name: 'enter', text: "SELECT set_config('rashomon.workspace', $1, false)" };
const ENTER_LOCKED: Statement = {
  name: 'enter_locked',
  text: "SELECT set_config('rashomon.workspace', $1, true), pg_advisory_xact_lock(hashtextextended('rashomon ' || $1, 0))",
};
const READS = /^\s*SELECT\b/i;

/** The driver reads the limit of each statement; its types know only that of the whole client. */
interface Timed extends QueryConfig<SqlValue[]> {
  readonly query_timeout: number;
}

const send = (client: PoolClient, { name, text }: Statement, params: readonly SqlValue[], ms: number) => {
  const timed: Timed = { name, text, values: params.map(storable), query_timeout: ms };
  return client.query(timed);
};

/** Which workspace a connection is in. */
const entered = new WeakMap<PoolClient, string>();

const enter = (client: PoolClient, workspace: string): Promise<unknown> => {
  if (entered.get(client) === workspace) return Promise.resolve();
  entered.set(client, workspace);
  return send(client, ENTER, [workspace], STATEMENT_MS);
};

/** Waits for all, then throws the first failure: the later ones only say that the transaction is aborted. */
const together = async (answers: readonly Promise<unknown>[]): Promise<void> => {
  const settled = await Promise.allSettled(answers);
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
};

/** The pool says the same of a server that does not answer as of connections that are all in use. */
const connected = async (pool: Pool): Promise<PoolClient> => {
  try {
    return await pool.connect();
  } catch (error) {
    if (codeOf(error) !== NONE_FREE || pool.totalCount >= (pool.options.max ?? 0)) throw error;
    throw new Error('Connection terminated due to connection timeout', { cause: error });
  }
};

const borrow = async <T>(pool: Pool, sending: Sending, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await connected(pool);
  sending.begun();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    client.release(isLost(error));
    throw error;
  }
};

const inTransaction = (client: PoolClient): Db => {
  const db: Db = {
    // Strict column types and the parsers of open.ts make the row types true.
    all: async (sql, params) => (await send(client, statementOf(sql), params, IN_TRANSACTION_MS)).rows,
    get: async (sql, params) => (await send(client, statementOf(sql), params, IN_TRANSACTION_MS)).rows[0],
    run: async (sql, params) => (await send(client, statementOf(sql), params, IN_TRANSACTION_MS)).rowCount ?? 0,
    many: (sql, rows) =>
      together(
        portionsOf(rows).map((part) =>
          send(client, statementOf(repeated(sql, part.length)), part.flat(), IN_TRANSACTION_MS),
        ),
      ),
    transaction: (work) => work(db),
  };
  return db;
};

const transactionOn = async <T>(
  client: PoolClient,
  workspace: string,
  how: string,
  sending: Sending,
  work: (tx: Db) => Promise<T>,
): Promise<T> => {
  // Until COMMIT is on its way nothing of this is kept, and all of it may be done again.
  sending.nothingKept();
  const start = workspace === EVERYWHERE ? enter(client, workspace) : null;
  const begin = client.query(how);
  const locked = start ?? send(client, ENTER_LOCKED, [workspace], IN_TRANSACTION_MS);
  try {
    await together([begin, locked]);
    const result = await work(inTransaction(client));
    sending.begun();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    if (!isLost(error)) await client.query('ROLLBACK');
    throw error;
  }
};

export const connection = (pool: Pool): Database => {
  const transaction = <T>(workspace: string, how: string, work: (tx: Db) => Promise<T>): Promise<T> =>
    persistently((sending) => borrow(pool, sending, (client) => transactionOn(client, workspace, how, sending, work)));
  const as = (workspace: string): Db => {
    const direct = (sql: string, params: readonly SqlValue[]): Promise<QueryResult> =>
      persistently((sending) =>
        borrow(pool, sending, async (client) => {
          if (READS.test(sql)) sending.nothingKept();
          const start = enter(client, workspace);
          const answer = send(client, statementOf(sql), params, STATEMENT_MS);
          await together([start, answer]);
          return answer;
        }),
      );
    const db: Db = {
      all: async (sql, params) => (await direct(sql, params)).rows,
      get: async (sql, params) => (await direct(sql, params)).rows[0],
      run: async (sql, params) => (await direct(sql, params)).rowCount ?? 0,
      many: (sql, rows) => db.transaction((tx) => tx.many(sql, rows)),
      transaction: (work) => transaction(workspace, 'BEGIN', work),
    };
    return db;
  };
  return {
    in: as,
    across: as(EVERYWHERE),
    forLease: 'FOR UPDATE SKIP LOCKED',
    snapshot: (work) => transaction(EVERYWHERE, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work),
  };
};
