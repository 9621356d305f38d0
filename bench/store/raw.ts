/** Prepared statements on a connection of their own, on each engine: what any program over that store can at best reach. */
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Client, type ClientConfig } from 'pg';
import { portionsOf, repeated, statementOf } from '../../src/store/postgres/statement.ts';
import { storable } from '../../src/store/storable.ts';
import type { Step } from './statements.ts';

export interface Raw {
  ask(steps: readonly Step[]): Promise<void>;
  /** The same in one transaction. */
  change(steps: readonly Step[]): Promise<void>;
  close(): Promise<void>;
}

const READS = /^\s*SELECT\b/i;

export const rawSqlite = (path: string): Raw => {
  const database = new DatabaseSync(path, { timeout: 30_000, enableForeignKeyConstraints: true });
  database.exec('PRAGMA synchronous = FULL');
  const prepared = new Map<string, StatementSync>();
  const run = (steps: readonly Step[]): void => {
    for (const { sql, rows } of steps) {
      const known = prepared.get(sql) ?? database.prepare(sql);
      prepared.set(sql, known);
      for (const row of rows) {
        if (READS.test(sql)) known.all(...row.map(storable));
        else known.run(...row.map(storable));
      }
    }
  };
  return {
    ask: async (steps) => run(steps),
    async change(steps) {
      database.exec('BEGIN IMMEDIATE');
      run(steps);
      database.exec('COMMIT');
    },
    close: async () => database.close(),
  };
};

export const rawPostgres = async (url: string, workspace: string): Promise<Raw> => {
  const client = new Client({ connectionString: url, pipeline: true } as ClientConfig);
  await client.connect();
  await client.query("SELECT set_config('rashomon.workspace', $1, false)", [workspace]);
  const run = async (steps: readonly Step[]): Promise<void> => {
    for (const { sql, rows } of steps) {
      const portions = rows.length === 1 ? [rows] : portionsOf(rows);
      for (const portion of portions) {
        const { name, text } = statementOf(rows.length === 1 ? sql : repeated(sql, portion.length));
        await client.query({ name, text, values: portion.flat().map(storable) });
      }
    }
  };
  return {
    ask: run,
    async change(steps) {
      await client.query('BEGIN');
      await run(steps);
      await client.query('COMMIT');
    },
    close: () => client.end(),
  };
};
