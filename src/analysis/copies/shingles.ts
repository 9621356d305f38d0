/** Five-word shingles of a text and how much of one text stands in another (Broder 1997). */
import { wordsOf } from '../words/words-of.ts';

const WIDTH = 5;

export const shinglesOf = (text: string): ReadonlySet<string> => {
  const keys = wordsOf(text).map(({ key }) => key);
  const found = new Set<string>();
  for (let at = 0; at + WIDTH <= keys.length; at += 1) found.add(keys.slice(at, at + WIDTH).join(' '));
  return found;
};
