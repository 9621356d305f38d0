/**
 * A page of rows: from the place that the page before named, or, for a page that somebody typed, counted off. The number
 * of all is asked for only where the page itself does not tell.
 */
import type { Page, Paged } from '../core/ports/claims.ts';
import type { Db, Fragment } from './db.ts';
import { condition } from './where.ts';

/** What the rows are in order of, one key column after the other; together they name one row. */
export interface Order {
  readonly columns: readonly string[];
  /** The columns that hold numbers. */
  readonly numbers: readonly string[];
}

export interface Query extends Order {
  readonly select: string;
  /** "claims c". */
  readonly from: string;
  readonly passing: Fragment;
  /** Where all of them are counted already: the statement that gives their number as "total". */
  readonly counted?: Fragment | null;
}

/** Key values in their order, between dots: of ids and numbers, which hold none. */
const markOf = (row: Readonly<Record<string, unknown>>, { columns }: Order): string =>
  columns.map((column) => String(row[column.slice(column.indexOf('.') + 1)])).join('.');

const afterMark = (mark: string | null, { columns, numbers }: Order): Fragment | null => {
  const values = mark?.split('.') ?? [];
  if (values.length !== columns.length) return null;
  const keys = columns.map((column, i) => (numbers.includes(column) ? Number(values[i]) : (values[i] ?? '')));
  if (keys.some((key) => typeof key === 'number' && !Number.isSafeInteger(key))) return null;
  return condition(`(${columns.join(', ')}) > (${keys.map(() => '?').join(', ')})`, ...keys);
};

export const pageOf = async <Row extends object, Found>(
  db: Db,
  query: Query,
  { limit, offset, after }: Page,
  read: (row: Row) => Found,
): Promise<Paged<Found>> => {
  const { select, from, passing, columns, counted: known } = query;
  const count = known ?? { sql: `SELECT count(*) AS total FROM ${from} ${passing.sql}`, params: passing.params };
  const begins = afterMark(after, query);
  const rows = await db.all<Row & Readonly<Record<string, unknown>>>(
    `SELECT ${select}, ${columns.join(', ')} FROM ${from} ${passing.sql}${begins === null ? '' : ` AND ${begins.sql}`}
     ORDER BY ${columns.join(', ')} LIMIT ?${begins === null && offset > 0 ? ' OFFSET ?' : ''}`,
    [...passing.params, ...(begins?.params ?? []), limit, ...(begins === null && offset > 0 ? [offset] : [])],
  );
  const last = rows.at(-1);
  const full = last !== undefined && rows.length === limit;
  const told = begins === null && !full && (offset === 0 || rows.length > 0);
  const counted = told ? { total: offset + rows.length } : await db.get<{ total: number }>(count.sql, count.params);
  return { rows: rows.map(read), total: counted?.total ?? 0, next: full ? markOf(last, query) : null };
};
