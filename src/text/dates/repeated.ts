/** Times that come again: "every day", "daily", "each year", "twice a week". TIMEX3 calls them sets. */
import { type Rule, wordAt } from './expression.ts';
import { DURATION_LETTERS, UNITS } from './lexicon.ts';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

export const repeatedRule: Rule = (terms, at) => {
  const word = wordAt(terms, at);
  const adverb = ADVERBS.get(word);
  if (adverb !== undefined) return { end: at + 1, expression: { kind: 'set', timex: adverb } };
  const rate = (word === 'a' || word === 'per') && /^(?:times|twice|once)$/.test(wordAt(terms, at - 1));
  if (word !== 'every' && word !== 'each' && !rate) return null;
  const unit = UNITS.get(wordAt(terms, at + 1));
  return unit === undefined ? null : { end: at + 2, expression: { kind: 'set', timex: `P1${DURATION_LETTERS[unit]}` } };
};
