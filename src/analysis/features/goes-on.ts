/** Work that goes through a list in order: it goes on from where it stood while the list begins with the very same objects, else it begins anew. */
import { type Memory, stateOf } from '../memory.ts';
import { beginsWith } from './same-items.ts';

interface State<Item, Done> {
  items: readonly Item[];
  done: Done;
}

/** `name`: of the work; no other has it. `begin`: before the first item; `step` changes what it gave. */
export const goesOn = <Item, Done>(
  memory: Memory,
  name: string,
  items: readonly Item[],
  begin: () => Done,
  step: (done: Done, item: Item, at: number) => void,
): Done => {
  const make = (): State<Item, Done> => ({ items: [], done: begin() });
  const state = memory.lasts ? stateOf(memory, name, make) : make();
  const { items: before } = state;
  const goes = beginsWith(items, before);
  if (!goes) state.done = begin();
  for (let at = goes ? before.length : 0; at < items.length; at += 1) step(state.done, items[at] as Item, at);
  state.items = items;
  return state.done;
};
