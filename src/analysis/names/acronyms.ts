/**
 * Acronyms and their long forms, found over a whole story (after Schwartz & Hearst 2003, initials only):
 * "C.I.A." in one article answers to "Central Intelligence Agency" in another.
 */
import type { Word } from '../words/words-of.ts';

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'del', 'des']);
const capital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
const isAcronym = (word: Word): boolean => {
  const letters = word.text.replaceAll('.', '');
  return letters.length >= 2 && letters.length <= 6 && /^\p{Lu}+$/u.test(letters);
};

/** Initials of every run of two to six capitalised words; small words between them may be skipped. */
const longForms = (words: readonly Word[]): readonly (readonly [string, string])[] =>
  words.flatMap((word, at) => {
    if (!capital(word) || isAcronym(word)) return [];
    const found: [string, string][] = [];
    let initials = word.key.slice(0, 1);
    let form = word.key;
    for (let next = at + 1; next < Math.min(words.length, at + 9) && initials.length < 6; next += 1) {
      const other = words[next];
      if (other === undefined || (!capital(other) && !SMALL.has(other.key))) break;
      form += ` ${other.key}`;
      if (!capital(other)) continue;
      initials += other.key.slice(0, 1);
      found.push([initials, form]);
    }
    return found;
  });

/** Long form (keys joined by spaces) → acronym in lower case, for the acronyms that the story itself uses. */
export const acronymsOf = (texts: readonly (readonly Word[])[]): ReadonlyMap<string, string> => {
  const used = new Set(texts.flatMap((words) => words.filter(isAcronym).map(({ key }) => key)));
  if (used.size === 0) return new Map();
  return new Map(
    texts.flatMap(longForms).flatMap(([initials, form]) => (used.has(initials) ? [[form, initials] as const] : [])),
  );
};
