/**
 * Concepts that two statements share, taken together where they stand side by side in both: "the harbour quarter" and "the
 * coroner, Edda Quill" are one thing that both speak of, and no two facts in common.
 */
import { conceptOfWord } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import { toldBy } from './told-by.ts';

const orderOf = onceEach((one) => {
  const told = toldBy(one);
  return one.words.map((word) => {
    const concept = conceptOfWord(word);
    return concept !== null && told.has(concept) ? concept : null;
  });
});

const pairsOf = onceEach((one) => {
  const order = orderOf(one);
  return new Set(order.slice(1).flatMap((concept, at) => (concept === null ? [] : [`${order[at] ?? ''} ${concept}`])));
});

type Told = Parameters<typeof orderOf>[0];

/** Each shared concept stands in one run. */
export const sharedRuns = (a: Told, b: Told): readonly (readonly string[])[] => {
  const [told, pairs] = [toldBy(b), pairsOf(b)];
  const seen = new Set<string>();
  const runs: string[][] = [];
  let before: string | null = null;
  for (const concept of orderOf(a)) {
    if (concept === null || !told.has(concept)) {
      before = null;
      continue;
    }
    const goesOn = before !== null && (pairs.has(`${before} ${concept}`) || pairs.has(`${concept} ${before}`));
    before = concept;
    if (seen.has(concept)) continue;
    seen.add(concept);
    const last = runs.at(-1);
    if (goesOn && last !== undefined) last.push(concept);
    else runs.push([concept]);
  }
  return runs;
};
