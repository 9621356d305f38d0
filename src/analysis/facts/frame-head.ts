/** The head of a noun group in a frame's slot, as a concept; days and months that stand in the slot by mistake name nothing. */
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|mornings?|afternoons?|evenings?|nights?|days?|weeks?|months?|years?|yesterday|today|tonight|\d.*)$/u;

/** Empty: it names nothing. */
export const headOf = (words: string | null): string => {
  const head = wordsOf(words ?? '').at(-1);
  return head === undefined || CALENDAR.test(head.key) ? '' : conceptOf(head.key);
};
