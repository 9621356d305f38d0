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
