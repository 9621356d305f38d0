/** Conditions joined by AND, each with its values; those that do not apply are left out. */
import type { Fragment } from './db.ts';

export const where = (...conditions: readonly (Fragment | null)[]): Fragment => {
  const given = conditions.filter((condition) => condition !== null);
  return { sql: `WHERE ${given.map((c) => c.sql).join(' AND ')}`, params: given.flatMap((c) => c.params) };
};

export const condition = (sql: string, ...params: Fragment['params']): Fragment => ({ sql, params });

/** A folded word of a column that holds words between blanks; folded words hold no wildcard. */
export const hasWords = (column: string, words: readonly string[]): readonly Fragment[] =>
  words.map((word) => condition(`${column} LIKE ?`, `% ${word} %`));

/** Begins with, or has a word that begins with, this text; wildcards in it mean nothing. */
export const hasWordStart = (column: string, start: string): Fragment =>
  condition(`(' ' || ${column}) LIKE ? ESCAPE '\\'`, `% ${start.replace(/[\\%_]/g, '\\$&')}%`);

/** The list is filled up to a power of two with its last value: a few variants of a statement, not one for each length. */
export const anyOf = <Value extends string | number>(column: string, values: readonly Value[]): Fragment => {
  const last = values.at(-1);
  if (last === undefined) return condition('1 = 0');
  const size = 2 ** Math.ceil(Math.log2(values.length));
  const filled = [...values, ...Array<Value>(size - values.length).fill(last)];
  return condition(`${column} IN (${filled.map(() => '?').join(', ')})`, ...filled);
};

/** Databases limit the values of one statement; this many are asked for at a time. */
const AT_ONCE = 512;

export const inParts = <T>(values: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(values.length / AT_ONCE) }, (_, i) => values.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
