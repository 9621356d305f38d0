/** What a clause says is so: of "is considering the offer and has reached no view" the offer and the considering. */
import { wordsOf } from '../words/words-of.ts';
import { conceptsOf } from './concepts.ts';
import { onceEach } from './once-each.ts';
import { ownConcepts, ownText } from './own-text.ts';
import { isNegated } from './polarity.ts';
import type { Statement } from './statement.ts';

const PART = /[,;:—–]|\s(?=(?:and|but|while|because|although|though) )/u;
const NONE: ReadonlyMap<string, string> = new Map();

/** Concepts of its parts that hold no negation; of a clause without any, all of its own. */
export const assertedConcepts = onceEach((statement: Statement): ReadonlySet<string> => {
  if (!statement.negated) return ownConcepts(statement);
  const parts = ownText(statement).split(PART).map(wordsOf);
  return new Set(parts.flatMap((words) => (isNegated(words) ? [] : [...conceptsOf(words, NONE)])));
});
