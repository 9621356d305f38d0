/**
 * The words of a text as the search sees them: no case, no accents, no dots in abbreviations, plural and singular
 * alike. Both databases index these words, never the raw text, so that both find the same.
 */

// Dotted abbreviations ("U.S.", "C.I.A.") are one word; everything else is a run of letters and digits.
const WORD = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;
const WORD_LIMIT = 64;

/** The S-stemmer of Harman, "How effective is suffixing?" (1991): plural endings only. */
const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^aeo]es$/.test(word)) return word.slice(0, -1);
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word;
};

const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

export const wordsOf = (text: string): readonly string[] =>
  (unaccented(text).replace(POSSESSIVE, '').match(WORD) ?? []).map((word) =>
    singular(word.replaceAll('.', '').slice(0, WORD_LIMIT)),
  );

/** At most `limit` different words, in order. */
export const distinctWords = (text: string, limit = 16): readonly string[] =>
  [...new Set(wordsOf(text))].slice(0, limit);

/** Words between blanks, so that `LIKE '% word %'` finds a whole word. */
export const wordColumn = (words: Iterable<string>): string => ` ${[...words].join(' ')} `;

/** A name for comparing: no case, no accents, single blanks. */
export const nameKey = (name: string): string => unaccented(name).replace(/\s+/gu, ' ').trim();
