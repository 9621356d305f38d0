/** How words are written in an article: whether its story takes them for names rests on all of them. */
import { conceptOfWord } from './concepts.ts';
import type { Statement } from './statement.ts';

export interface Spelling {
  readonly capital: ReadonlyMap<string, number>;
  readonly small: ReadonlyMap<string, number>;
}

/** Counts more of the concept. */
export const count = (counts: Map<string, number>, concept: string, more: number): void => {
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
