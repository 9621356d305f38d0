/**
 * Headlines in Title Case, put into lower case for the tagger, which would take every word for a name. A word stays
 * capital unless the article itself writes it in lower case somewhere. Lengths never change, so places hold.
 */
import type { Block } from '../document.ts';

const WORD = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}\p{Ll}*$/u;

const isTitleCase = (line: string): boolean => {
  const words = (line.match(WORD) ?? []).filter((word) => word.length > 3);
  return words.length > 2 && words.filter((word) => CAPITAL.test(word)).length >= 0.8 * words.length;
};

const LETTER = /\p{L}/u;

/** Whether the word stands in the text by itself, within a sentence. */
const isWritten = (text: string, word: string): boolean => {
  const wanted = ` ${word}`;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!LETTER.test(text[at + wanted.length] ?? ' ')) return true;
  }
  return false;
};

/** Words looked up in a title; a title of more is none. */
const TITLE_WORDS = 40;

const withLower = (line: string, text: string): string => {
  let asked = 0;
  return line.replace(WORD, (word) => {
    const lower = word.toLowerCase();
    if (lower.length !== word.length || !CAPITAL.test(word) || asked >= TITLE_WORDS) return word;
    asked += 1;
    return isWritten(text, lower) ? lower : word;
  });
};

/** Titles looked at in one text; the search goes through it for every word of them. */
const TITLES = 20;

/** The text as the tagger should see it; as long as the original. */
export const lowerTitles = (text: string, blocks: readonly Block[]): string => {
  const titles = blocks
    .filter(
      ({ kind, start, end }) => (kind === 'headline' || kind === 'subhead') && isTitleCase(text.slice(start, end)),
    )
    .slice(0, TITLES);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of titles) {
    parts.push(text.slice(at, start), withLower(text.slice(start, end), text));
    at = end;
  }
  return titles.length === 0 ? text : [...parts, text.slice(at)].join('');
};
