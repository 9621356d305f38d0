/**
 * What a bare figure counts when its noun stands before the verb: "the number of batteries at 62,000", "the count of cases rose to 40".
 * It must not look past the sentence.
 */
import type { Term } from '../numerals/scan.ts';
import { isPlural, pluralOf } from './plural.ts';

const COUNTS = new Set(['number', 'numbers', 'count', 'tally', 'total', 'figure', 'toll']);
/** Right before the figure, its bounding words left out. */
const LINKS = new Set(
  'at to as was is were are stood stands reached hit reaches exceeded exceeds passed topped totalled totaled numbered remains remained'.split(
    ' ',
  ),
);
const REACH = 16;
const NOUN_REACH = 4;

/** Plural noun after "the number of", or null. `at`: where the figure begins, with its bounding words. */
export function namedBefore(terms: readonly Term[], at: number): string | null {
  if (!LINKS.has(terms[at - 1]?.lower ?? '') || terms[at]?.opens) return null;
  for (let here = at - 2; here >= 0 && here > at - REACH && terms[here + 1]?.opens !== true; here -= 1) {
    if (terms[here]?.kind === 'mark' && terms[here]?.glued !== true) return null;
    if (COUNTS.has(terms[here]?.lower ?? '') && terms[here + 1]?.lower === 'of') return nounAfter(terms, here + 2, at);
  }
  return null;
}

function nounAfter(terms: readonly Term[], from: number, end: number): string | null {
  for (let here = from; here < end && here < from + NOUN_REACH; here += 1) {
    const noun = terms[here]?.lower ?? '';
    if (isPlural(noun)) return pluralOf(noun);
  }
  return null;
}
