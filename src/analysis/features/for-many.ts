/**
 * What is worked out of several statements in their order, kept while they are the very same objects, as `onceEach` keeps what is worked
 * out of one. It must rest on nothing else, but on what whoever holds it drops it for.
 */

import { sameItems } from './same-items.ts';
import type { Statement } from './statement.ts';

interface Entry<Value> {
  readonly statements: readonly Statement[];
  readonly value: Value;
}

/** Of lists that begin with one statement as many are kept. */
const MOST_KEPT = 8;

/** What is known of the statements, or what is made of them now. */
export type ForMany<Value> = (statements: readonly Statement[], make: () => Value) => Value;

export const forMany = <Value>(): ForMany<Value> => {
  const byFirst = new WeakMap<Statement, Entry<Value>[]>();
  return (statements, make) => {
    const [first] = statements;
    if (first === undefined) return make();
    const known = byFirst.get(first) ?? [];
    for (const entry of known) if (sameItems(entry.statements, statements)) return entry.value;
    const value = make();
    byFirst.set(first, [{ statements, value }, ...known.slice(0, MOST_KEPT - 1)]);
    return value;
  };
};
