/**
 * Concepts that are names in this story: within a clause written with a capital at least as often as without, so that "Operation
 * Dawn" makes no name of "operation". The first word of a clause tells nothing.
 */
import { conceptOfWord } from './concepts.ts';
import type { Statement } from './statement.ts';

export interface Spelling {
  readonly capital: ReadonlyMap<string, number>;
  readonly small: ReadonlyMap<string, number>;
}

const count = (counts: Map<string, number>, concept: string, more: number): void => {
  counts.set(concept, (counts.get(concept) ?? 0) + more);
};

/** How often each concept is written with a capital and without. */
export const spellingOf = (statements: readonly Statement[]): Spelling => {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  for (const { words } of statements)
    for (const word of words.slice(1)) {
      const concept = conceptOfWord(word);
      if (concept === null) continue;
      count(/^\p{Lu}/u.test(word.text) ? capital : small, concept, 1);
    }
  return { capital, small };
};

export const storyNames = (spellings: readonly Spelling[]): ReadonlySet<string> => {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  for (const one of spellings) {
    for (const [concept, many] of one.capital) count(capital, concept, many);
    for (const [concept, many] of one.small) count(small, concept, many);
  }
  return new Set(
    [...capital].filter(([concept, many]) => many >= (small.get(concept) ?? 0)).map(([concept]) => concept),
  );
};
