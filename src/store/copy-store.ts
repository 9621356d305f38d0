/**
 * Copies a whole store into an empty one, whatever the engines: all rows or none, as they were at one moment, compared
 * afterwards row by row.
 */
import { createHash } from 'node:crypto';
import { KnownFailure } from '../core/errors.ts';
import type { Database, Db, SqlValue } from './db.ts';
import type { Table } from './shelf.ts';

type Row = Readonly<Record<string, SqlValue>>;

const ROWS_AT_ONCE = 512;

async function* pagesOf(db: Db, { name, columns, key }: Table): AsyncGenerator<readonly Row[]> {
  const all = [...new Set([...columns, ...key])].join(', ');
  const order = `ORDER BY ${key.join(', ')} LIMIT ${ROWS_AT_ONCE}`;
  const after = `(${key.join(', ')}) > (${key.map(() => '?').join(', ')})`;
  let rows = await db.all<Row>(`SELECT ${all} FROM ${name} ${order}`, []);
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    yield rows;
    const from = last;
    const values = key.map((column) => from[column] ?? null);
    rows = await db.all<Row>(`SELECT ${all} FROM ${name} WHERE ${after} ${order}`, values);
  }
}

const valuesOf = ({ columns }: Table, row: Row): readonly SqlValue[] => columns.map((column) => row[column] ?? null);

interface Content {
  readonly rows: number;
  readonly digest: string;
}

/** What stands in a table; `each` is given every portion of it. */
const read = async (db: Db, table: Table, each?: (rows: readonly (readonly SqlValue[])[]) => Promise<void>) => {
  const hash = createHash('sha256');
  let count = 0;
  for await (const rows of pagesOf(db, table)) {
    const values = rows.map((row) => valuesOf(table, row));
    hash.update(JSON.stringify(values));
    count += values.length;
    await each?.(values);
  }
  return { rows: count, digest: hash.digest('hex') } satisfies Content;
};

const insertInto = ({ name, columns }: Table): string =>
  `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;

const refuseUnlessEmpty = async (db: Db, tables: readonly Table[]): Promise<void> => {
  for (const { name } of tables) {
    if ((await db.get(`SELECT 1 FROM ${name} LIMIT 1`, [])) === undefined) continue;
    throw new KnownFailure('The store to copy into holds something already.', 'Name a new one; it is made as needed.');
  }
};

/** How many rows each table had. `each` hears of every table that is done. */
export const copyStore = (
  from: Database,
  into: Database,
  tables: readonly Table[],
  each: (table: string, rows: number) => void = () => undefined,
): Promise<ReadonlyMap<string, number>> =>
  from.snapshot((source) =>
    into.across.transaction(async (target) => {
      await refuseUnlessEmpty(target, tables);
      const copied = new Map<string, number>();
      for (const table of tables) {
        const insert = insertInto(table);
        const there = await read(source, table, (rows) => target.many(insert, rows));
        const here = await read(target, table);
        if (here.rows !== there.rows || here.digest !== there.digest) {
          throw new KnownFailure(`The rows of "${table.name}" did not arrive as they were.`, 'Nothing was copied.');
        }
        copied.set(table.name, there.rows);
        each(table.name, there.rows);
      }
      return copied;
    }),
  );
