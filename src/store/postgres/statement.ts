/** Statements as PostgreSQL takes them: numbered values, a name under which each is prepared once a connection. */

export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** "?" to "$1", "$2" …, but not within quotes. */
export const numbered = (sql: string): string => {
  let number = 0;
  return sql.replace(/'[^']*'|\?/g, (found) => (found === '?' ? `$${++number}` : found));
};

const known = new Map<string, Statement>();

export const statementOf = (sql: string): Statement => {
  const found = known.get(sql);
  if (found !== undefined) return found;
  const statement = { name: `s${known.size}`, text: numbered(sql) };
  known.set(sql, statement);
  return statement;
};

const SIZES = [64, 16, 4, 1] as const;

/** Rows in portions of few sizes, so that an INSERT of many rows has few variants. */
export const portionsOf = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] => {
  const portions: (readonly Row[])[] = [];
  for (let from = 0; from < rows.length; ) {
    const size = SIZES.find((candidate) => candidate <= rows.length - from) ?? 1;
    portions.push(rows.slice(from, from + size));
    from += size;
  }
  return portions;
};

/** "… VALUES (?, ?)" for this many rows. */
export const repeated = (sql: string, rows: number): string =>
  sql.replace(/VALUES (\([?, ]+\))/, (_, marks: string) => `VALUES ${Array<string>(rows).fill(marks).join(', ')}`);
