/** What was worked out of a whole list, kept while the list holds the very same objects. */
import type { Memory } from '../memory.ts';
import { sameItems } from './same-items.ts';

interface Kept<Item, Value> {
  readonly list: readonly Item[];
  readonly value: Value;
}

/** `name`: of the work; no other has it. It rests on the objects alone, and on what all that is kept of pairs rests on. */
export const whileSame = <Item, Value>(
  { lasts, states }: Memory,
  name: string,
  list: readonly Item[],
  make: () => Value,
): Value => {
  if (!lasts) return make();
  // A name belongs to one work, which alone makes and reads it.
  const known = states.get(name) as Kept<Item, Value> | undefined;
  if (known !== undefined && sameItems(known.list, list)) return known.value;
  const value = make();
  states.set(name, { list, value } satisfies Kept<Item, Value>);
  return value;
};
