/** What a statement tells: of an attributed clause the words of its content, for who speaks and how is no fact of the story. */
import { conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { wordsOf } from '../words/words-of.ts';

const NO_ACRONYMS: ReadonlyMap<string, string> = new Map();

export const toldBy = onceEach(({ claim, start, end, concepts }: Statement): ReadonlySet<string> => {
  const { content, evidence } = claim;
  if (content === null) return concepts;
  const inside = content.parts
    .map((part) => [Math.max(part.start, start), Math.min(part.end, end)] as const)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => evidence.text.slice(from - evidence.start, to - evidence.start));
  const said = conceptsOf(wordsOf(inside.join(' ')), NO_ACRONYMS);
  return new Set([...concepts].filter((concept) => said.has(concept)));
});
