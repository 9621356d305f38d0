/**
 * Holds every statement against the wall: whatever table of a workspace it names, it must ask for that workspace's rows
 * alone, with the value it was given. A statement that does not is refused before it runs.
 */
import type { Database, Db, SqlValue } from '../../src/store/db.ts';
import { sharedTables } from '../../src/store/sqlite/tables.ts';

const walled = new Set(sharedTables().flatMap(({ name, columns }) => (columns.includes('workspace_id') ? [name] : [])));

const TOKEN = /'[^']*'|[A-Za-z_][\w.]*|\?|<>|<=|>=|[()=,<>]/g;
const OPENS = new Set(['FROM', 'JOIN', 'UPDATE', 'INTO']);
const NO_ALIAS = new Set([
  'WHERE',
  'JOIN',
  'ON',
  'SET',
  'ORDER',
  'GROUP',
  'LIMIT',
  'LEFT',
  'SELECT',
  'VALUES',
  'AS',
  'RETURNING',
]);

interface Scope {
  readonly names: string[];
  readonly depth: number;
}

/** The names of tables in the statement that nothing ties to the workspace. */
export const unwalled = (sql: string, params: readonly SqlValue[], workspace: string): readonly string[] => {
  const tokens: readonly string[] = sql.match(TOKEN) ?? [];
  const tied = new Set<string>();
  const same: (readonly [string, string])[] = [];
  const named: string[] = [];
  const scopes: Scope[] = [{ names: [], depth: 0 }];
  let depth = 0;
  let marks = 0;
  const nameOf = (column: string): string => {
    const [alias = '', rest] = column.split('.');
    return rest === undefined ? (scopes.at(-1)?.names[0] ?? '') : alias;
  };
  for (const [i, token] of tokens.entries()) {
    const [one = '', two = ''] = [tokens[i + 1], tokens[i + 2]];
    if (token === '(') {
      depth++;
      if (one === 'SELECT') scopes.push({ names: [], depth });
    } else if (token === ')') {
      if (scopes.length > 1 && scopes.at(-1)?.depth === depth) scopes.pop();
      depth--;
    } else if (OPENS.has(token.toUpperCase()) && walled.has(one)) {
      const alias = /^\w+$/.test(two) && !NO_ALIAS.has(two.toUpperCase()) ? two : one;
      scopes.at(-1)?.names.push(alias);
      named.push(alias);
      // "INSERT INTO t (a, b) VALUES (?, ?)": the value that stands where the column does.
      if (token.toUpperCase() === 'INTO') {
        const columns = tokens.slice(i + 3, tokens.indexOf(')', i)).filter((column) => column !== ',');
        const values = tokens.slice(tokens.indexOf(')', i) + 1);
        const place = columns.indexOf('workspace_id');
        if (values[0] === 'VALUES' && place >= 0 && params[place] === workspace) tied.add(alias);
        // "INSERT INTO t (workspace_id …) SELECT s.workspace_id …": as tied as what it is read from.
        if (values[0] === 'SELECT' && place === 0 && /(^|\.)workspace_id$/.test(values[1] ?? '')) {
          const source = values.indexOf('FROM');
          const [table = '', called = ''] = values.slice(source + 1);
          same.push([alias, /^\w+$/.test(called) && !NO_ALIAS.has(called.toUpperCase()) ? called : table]);
        }
      }
    } else if (/(^|\.)workspace_id$/.test(token) && one === '=') {
      if (two === '?' && params[marks] === workspace) tied.add(nameOf(token));
      else if (/\.workspace_id$/.test(two)) same.push([nameOf(token), nameOf(two)]);
    } else if (token === '?') marks++;
  }
  for (let again = true; again; ) {
    again = false;
    for (const [a, b] of same) {
      if (tied.has(a) === tied.has(b)) continue;
      tied.add(a).add(b);
      again = true;
    }
  }
  return named.filter((name) => !tied.has(name));
};

/** What runs through the returned database is held against the wall; `heard` is told of every statement. */
export const guarded = (
  database: Database,
  heard: (sql: string, params: readonly SqlValue[], workspace: string) => void = () => undefined,
): Database => {
  const guard = (db: Db, workspace: string): Db => {
    const hold = (sql: string, params: readonly SqlValue[]): void => {
      heard(sql, params, workspace);
      const open = unwalled(sql, params, workspace);
      if (open.length > 0) throw new Error(`no wall around ${open.join(', ')} in: ${sql}`);
    };
    return {
      all: async (sql, params) => {
        hold(sql, params);
        return db.all(sql, params);
      },
      get: async (sql, params) => {
        hold(sql, params);
        return db.get(sql, params);
      },
      run: async (sql, params) => {
        hold(sql, params);
        return db.run(sql, params);
      },
      many: async (sql, rows) => {
        for (const params of rows) hold(sql, params);
        return db.many(sql, rows);
      },
      transaction: (work) => db.transaction((tx) => work(guard(tx, workspace))),
    };
  };
  return { ...database, in: (workspace) => guard(database.in(workspace), workspace) };
};
