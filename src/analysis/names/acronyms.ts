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

/** Initials, and the words they may stand for: keys joined by spaces. */
export type LongForm = readonly [initials: string, form: string];

/** Initials of every run of two to six capitalised words; small words between them may be skipped. */
export const longForms = (words: readonly Word[]): readonly LongForm[] =>
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

export const acronymsIn = (words: readonly Word[]): readonly string[] => words.filter(isAcronym).map(({ key }) => key);

/** Long form (keys joined by spaces) → acronym in lower case, for the acronyms that the story itself uses. */
export const acronymsOf = (
  texts: readonly { readonly acronyms: readonly string[]; readonly longForms: readonly LongForm[] }[],
): ReadonlyMap<string, string> => {
  const used = new Set(texts.flatMap(({ acronyms }) => acronyms));
  const found = new Map<string, string>();
  if (used.size === 0) return found;
  for (const { longForms: forms } of texts)
    for (const [initials, form] of forms) if (used.has(initials)) found.set(form, initials);
  return found;
};
