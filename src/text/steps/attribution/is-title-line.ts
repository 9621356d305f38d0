/** Whether a line is set like a headline, most long words with a capital. It knows no verbs and no names. */
import { isCapitalised } from '../../lexicon/capital.ts';
import type { Word } from './line.ts';

export const isTitleLine = (words: readonly Word[]): boolean => {
  let long = 0;
  let capital = 0;
  for (const word of words) {
    if (word.tag === 'PUNCT' || word.quotation !== null || word.text.length <= 3) continue;
    long += 1;
    if (isCapitalised(word.text)) capital += 1;
  }
  return long > 2 && capital > 0.6 * long;
};
