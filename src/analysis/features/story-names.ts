/**
 * Concepts that are names in this story: within a clause written with a capital at least as often as without, so that "Operation
 * Dawn" makes no name of "operation". The first word of a clause tells nothing.
 */
import { emptyMemory } from '../memory.ts';
import { goesOn } from './goes-on.ts';
import { count, type Spelling } from './spelling.ts';

/** What was counted so far. */
interface Counted {
  readonly capital: Map<string, number>;
  readonly small: Map<string, number>;
  readonly names: Set<string>;
}

const noneCounted = (): Counted => ({ capital: new Map(), small: new Map(), names: new Set() });

const addSpelling = ({ capital, small, names }: Counted, more: Spelling): void => {
  const judge = (concept: string): void => {
    const many = capital.get(concept);
    if (many !== undefined && many >= (small.get(concept) ?? 0)) names.add(concept);
    else names.delete(concept);
  };
  for (const [concept, many] of more.capital) count(capital, concept, many);
  for (const [concept, many] of more.small) count(small, concept, many);
  for (const concept of more.capital.keys()) judge(concept);
  for (const concept of more.small.keys()) judge(concept);
};

/** `memory`: of the story, where all of it is meant. */
export const storyNames = (spellings: readonly Spelling[], memory = emptyMemory(false)): ReadonlySet<string> =>
  new Set(goesOn(memory, 'names', spellings, noneCounted, addSpelling).names);
