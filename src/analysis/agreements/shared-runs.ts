/**
 * Concepts that two statements share, taken together where they stand side by side in both: "the harbour quarter" and "the
 * coroner, Edda Quill" are one thing that both speak of, and no two facts in common.
 */
import { numberingOf, type Weights } from '../facts/weights.ts';
import { conceptOfWord } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { toldBy } from './told-by.ts';

/** What stands for a word that tells nothing. */
const NONE = -1;

/** What is told, word by word, by number; `weight`: whose numbers they are. */
interface Order {
  weight: Weights | null;
  concepts: readonly number[];
  /** All that it tells, whether or not one word does. */
  told: readonly number[];
}

const orders = onceEach((): Order => ({ weight: null, concepts: [], told: [] }));

const orderOf = (one: Statement, weight: Weights): Order => {
  const order = orders(one);
  if (order.weight === weight) return order;
  const told = toldBy(one);
  const { numberOf } = numberingOf(weight);
  order.weight = weight;
  order.concepts = one.words.map((word) => {
    const concept = conceptOfWord(word);
    return concept !== null && told.has(concept) ? numberOf(concept) : NONE;
  });
  order.told = [...told].map(numberOf);
  return order;
};

const sideBySide = (order: readonly number[], a: number, b: number): boolean => {
  for (let at = 1; at < order.length; at += 1) {
    const [before, here] = [order[at - 1], order[at]];
    if ((before === a && here === b) || (before === b && here === a)) return true;
  }
  return false;
};

/** Told of each shared concept by number, once, in the order of the first: whether it goes on with the run of the one before. */
export const eachShared = (
  a: Statement,
  b: Statement,
  weight: Weights,
  each: (concept: number, goesOn: boolean) => void,
): void => {
  const { concepts } = orderOf(a, weight);
  const other = orderOf(b, weight);
  let before = NONE;
  for (let at = 0; at < concepts.length; at += 1) {
    const concept = concepts[at] ?? NONE;
    if (concept === NONE || !other.told.includes(concept)) {
      before = NONE;
      continue;
    }
    const goesOn = before !== NONE && sideBySide(other.concepts, before, concept);
    before = concept;
    if (concepts.indexOf(concept) === at) each(concept, goesOn);
  }
};
