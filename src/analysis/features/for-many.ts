/**
 * What is worked out of several statements in their order, kept while they are the very same objects. What one comparison does not ask
 * for the next does not find.
 */
import type { Statement } from './statement.ts';

export interface ForMany<Value> {
  /** A comparison begins. */
  begin(): void;
  of(statements: readonly Statement[], make: () => Value): Value;
}

interface Entry<Value> {
  readonly statements: readonly Statement[];
  readonly value: Value;
}

const same = (a: readonly Statement[], b: readonly Statement[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => one === b[at]));

export const forMany = <Value>(): ForMany<Value> => {
  // By their first.
  let before = new Map<Statement | undefined, Entry<Value>[]>();
  let now = new Map<Statement | undefined, Entry<Value>[]>();
  return {
    begin() {
      before = now;
      now = new Map();
    },
    of(statements, make) {
      const [first] = statements;
      const is = (entry: Entry<Value>): boolean => same(entry.statements, statements);
      const own = now.get(first) ?? [];
      const known = own.find(is);
      if (known !== undefined) return known.value;
      const entry = before.get(first)?.find(is) ?? { statements, value: make() };
      now.set(first, own);
      own.push(entry);
      return entry.value;
    },
  };
};
