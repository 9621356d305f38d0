/**
 * The relative clause that ends right before a verb: "the nurse who left when the ward was closed | said". Every clause within
 * it takes one verb; the verb left over is the main clause's. Knows phrases only.
 */
import type { ParsedLine, Phrase } from './phrase.ts';

const REACH = 24;
/** Tagged as prepositions, they may open clauses of their own. */
const OPENERS = new Set(['before', 'after', 'as', 'since', 'until']);

const opensClause = (line: ParsedLine, at: number, verb: number): boolean => {
  const { kind, from } = line.phrases[at] ?? {};
  if (kind === 'subordinator') return true;
  if (kind !== 'preposition' || !OPENERS.has(line.words[from ?? -1]?.lower ?? '')) return false;
  if (line.phrases[at + 1]?.kind !== 'noun') return false;
  // "after the flood | say": nothing but the noun stands before the verb, so it may be its own
  return line.phrases.slice(at + 2, verb).some((phrase) => phrase.verb?.form === 'finite');
};

const isBoundary = ({ kind }: Phrase): boolean =>
  kind === 'comma' || kind === 'stop' || kind === 'colon' || kind === 'quote' || kind === 'dash' || kind === 'bracket';

/** Index of the relative whose clause ends before the verb at phrase `at`; null when none does. */
export const openRelative = (line: ParsedLine, at: number): number | null => {
  let free = 0;
  for (let i = at - 1; i > 0 && i > at - REACH; i -= 1) {
    const phrase = line.phrases[i];
    if (phrase === undefined || isBoundary(phrase)) return null;
    if (phrase.verb?.form === 'finite') free += 1;
    else if (opensClause(line, i, at)) free -= 1;
    else if (phrase.kind === 'relative') return free > 0 && line.phrases[i - 1]?.kind === 'noun' ? i : null;
  }
  return null;
};
