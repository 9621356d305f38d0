/** How each engine means to read the tables that a statement names, in one form. */
import type { DatabaseSync } from 'node:sqlite';
import type { Client } from 'pg';
import type { SqlValue } from '../../src/store/db.ts';
import { sharedTables } from '../../src/store/sqlite/tables.ts';
import { storable } from '../../src/store/storable.ts';

export interface Read {
  readonly table: string;
  /** Null where the table is read from its beginning. */
  readonly index: string | null;
  /** The columns by whose values the rows are found. */
  readonly by: readonly string[];
}

const tables = new Set([...sharedTables().map(({ name }) => name), 'claim_words']);
const columns = new Set([...sharedTables().flatMap((table) => table.columns), 'row', 'tokens']);

const namesIn = (text: string): readonly string[] => [
  ...new Set((text.match(/\b[a-z_]+\b/g) ?? []).filter((word) => columns.has(word))),
];

const tableOf = (sql: string, alias: string): string =>
  new RegExp(`\\b(?:FROM|JOIN) (\\w+) (?:AS )?${alias}\\b`).exec(sql)?.[1] ?? alias;

/** https://sqlite.org/eqp.html */
const sqlite = (database: DatabaseSync, sql: string, params: readonly SqlValue[]): readonly Read[] =>
  database
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...params)
    .flatMap(({ detail }) => {
      const [, how = '', alias = '', rest = ''] = /^(SCAN|SEARCH) (\w+)(.*)$/.exec(String(detail)) ?? [];
      const table = tableOf(sql, alias);
      if (alias === '' || !tables.has(table) || rest.includes('VIRTUAL TABLE')) return [];
      const index = /INDEX (\w+)/.exec(rest)?.[1] ?? (rest.includes('PRIMARY KEY') ? 'primary key' : null);
      return [
        { table, index, by: how === 'SCAN' ? [] : namesIn(rest.replace('rowid=', 'row=').slice(rest.indexOf('('))) },
      ];
    });

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Total Cost': number;
  readonly Plans?: readonly Node[];
}

const readsIn = (node: Node, above: string): readonly Read[] => {
  const { 'Node Type': type, 'Relation Name': own, 'Index Name': index, 'Index Cond': condition = '' } = node;
  const table = own ?? above;
  const below = (node.Plans ?? []).flatMap((plan) => readsIn(plan, table));
  if (!tables.has(table)) return below;
  if (type === 'Seq Scan') return [{ table, index: null, by: [] }, ...below];
  return index === undefined ? below : [{ table, index, by: namesIn(condition) }, ...below];
};

type Explained = readonly { readonly Plan: Node }[];

/**
 * The plan that a prepared statement comes to: the one for values yet unknown, or, where knowing them makes it cheaper, the
 * one for these (https://www.postgresql.org/docs/current/sql-prepare.html).
 */
const postgres = async (client: Client, sql: string, params: readonly SqlValue[]): Promise<readonly Read[]> => {
  const explained = async (how: string, values?: SqlValue[]): Promise<Node> => {
    const text = `EXPLAIN (${how}FORMAT JSON) ${sql}`;
    const { rows } = await client.query<{ 'QUERY PLAN': Explained }>(values === undefined ? text : { text, values });
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
    if (plan === undefined) throw new Error(`no plan for ${sql}`);
    return plan;
  };
  const [unknown, known] = [await explained('GENERIC_PLAN, '), await explained('', params.map(storable))];
  return readsIn(known['Total Cost'] < unknown['Total Cost'] ? known : unknown, '');
};

export const readsOf = { sqlite, postgres } as const;
