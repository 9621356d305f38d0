import { afterAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';
import { connection } from '../../src/store/sqlite/connection.ts';
import { openFile } from '../../src/store/sqlite/open.ts';
import { ftsIndex } from '../../src/store/sqlite/text-index.ts';
import { storeOn } from '../../src/store/store-on.ts';
import { storeContract } from '../contracts/store.ts';
import { guarded, unwalled } from './guard.ts';

const heard = new Map<string, { params: readonly (string | number | null)[]; workspace: string }>();

const called = new Set<string>();
const offered = new Set<string>();

/** Notes which methods there are, and which are called. */
const noting = (store: Store): Store => {
  const rooms = Object.entries(store).map(([room, methods]) => {
    if (typeof methods === 'function') return [room, methods];
    const noted = Object.entries(methods).map(([name, method]) => {
      offered.add(`${room}.${name}`);
      if (typeof method !== 'function') return [name, method];
      return [
        name,
        (...args: readonly unknown[]) => {
          called.add(`${room}.${name}`);
          return Reflect.apply(method, methods, args);
        },
      ];
    });
    return [room, Object.fromEntries(noted)];
  });
  // Every room with its methods again, each only noted.
  return Object.fromEntries(rooms) as Store;
};

const open = async (): Promise<Store> =>
  noting(
    storeOn(
      guarded(connection(openFile(':memory:')), (sql, params, workspace) => {
        if (!heard.has(sql)) heard.set(sql, { params, workspace });
      }),
      ftsIndex,
      async () => undefined,
      async () => undefined,
    ),
  );

storeContract('the store, every statement held against the wall', open);

/** The statement with one of its filters taken out. */
const mutantsOf = (sql: string): readonly string[] =>
  [...sql.matchAll(/\b(?:\w+\.)?workspace_id = (?:\?|\w+\.workspace_id)/g)].map(({ 0: filter, index }) => {
    const without = filter.endsWith('?') ? '? IS NOT NULL' : '1 = 1';
    return sql.slice(0, index) + without + sql.slice(index + filter.length);
  });

describe('taking the workspace filter out', () => {
  it('is looked for in every method that the store offers', () => {
    expect([...offered].filter((method) => !called.has(method))).toEqual([]);
  });

  it('of any statement that the contract ran is noticed, one filter at a time', () => {
    const mutants = [...heard].flatMap(([sql, { params, workspace }]) =>
      mutantsOf(sql).map((mutant) => ({ mutant, caught: unwalled(mutant, params, workspace).length > 0 })),
    );
    expect(mutants.length).toBeGreaterThan(100);
    expect(mutants.filter(({ caught }) => !caught).map(({ mutant }) => mutant)).toEqual([]);
  });

  it('or asking for another workspace than the one that was given, is noticed too', () => {
    const foreign = [...heard].filter(
      ([sql, { params }]) => sql.includes('workspace_id') && unwalled(sql, params, 'another').length === 0,
    );
    expect(foreign.map(([sql]) => sql)).toEqual([]);
  });

  afterAll(() => heard.clear());
});
