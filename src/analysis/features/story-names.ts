/**
 * Concepts that are names in this story: within a clause written with a capital at least as often as without, so that "Operation
 * Dawn" makes no name of "operation". The first word of a clause tells nothing.
 */
import { conceptOfWord } from './concepts.ts';
import type { Statement } from './statement.ts';

export const storyNames = (statements: readonly Statement[]): ReadonlySet<string> => {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  for (const { words } of statements)
    for (const word of words.slice(1)) {
      const concept = conceptOfWord(word);
      if (concept === null) continue;
      const counts = /^\p{Lu}/u.test(word.text) ? capital : small;
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  return new Set(
    [...capital].filter(([concept, count]) => count >= (small.get(concept) ?? 0)).map(([concept]) => concept),
  );
};
