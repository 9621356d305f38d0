/** The words of a text with their places. Knows nothing of what they mean. */
import type { Span } from '../../domain/span.ts';
import { ofShortTexts } from './of-short-texts.ts';

export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, apostrophes straight, possessive "'s" and the dots of "U.S." gone. */
  readonly key: string;
}

/** A letter or a figure; a word goes on with these, too. */
const LETTER = /^[\p{L}\p{N}]/u;
const GOES_ON = new Set(["'", '’', '.', '-']);
const [UNREAD, NEITHER, INSIDE, FIRST] = [0, 1, 2, 3];
/** By UTF-16 code: what a letter may do; those of two codes are looked at each time. */
const parts = new Uint8Array(2 ** 16);

const partOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  const known = parts[code] ?? UNREAD;
  if (known !== UNREAD) return known;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const part = LETTER.test(char) ? FIRST : GOES_ON.has(char) ? INSIDE : NEITHER;
  if (code < 0xd800 || code > 0xdfff) parts[code] = part;
  return part;
};

/** How many codes the letter there takes. */
const widthOf = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
const TRAILING = /['’.-]+$/u;
// "us" the pronoun and "US" the country must not meet.
const COUNTRY_INITIALS = new Set(['US', 'U.S', 'U.S.A', 'USA']);

const keyOf = (text: string): string => {
  if (COUNTRY_INITIALS.has(text)) return 'usa';
  const key = text.toLowerCase().replaceAll('’', "'");
  const bare = key.endsWith("'s") ? key.slice(0, -2) : key;
  return COUNTRY_INITIALS.has(text.slice(0, bare.length)) ? 'usa' : bare.replaceAll('.', /\d/.test(bare) ? '.' : '');
};

// The same few thousand words come again and again. A longer piece of a text would hold the whole of it in memory.
const MOST_SEEN = 50_000;
const LONGEST_SEEN = 12;
const seen = new Map<string, Pick<Word, 'text' | 'key'>>();

const readWord = (text: string): Pick<Word, 'text' | 'key'> => {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const word = { text, key: keyOf(text) };
  if (seen.size < MOST_SEEN && text.length <= LONGEST_SEEN) seen.set(text, word);
  return word;
};

const TRAILS = new Set(["'", '’', '.', '-']);

const wordAt = (raw: string, start: number): Word => {
  const text = TRAILS.has(raw.at(-1) ?? '') ? raw.replace(TRAILING, '') : raw;
  const { text: own, key } = readWord(text);
  return { text: own, key, start, end: start + text.length };
};

/** Words joined by a hyphen are taken apart, unless a part is a single letter or figure ("MQ-9"). */
const partsOf = (word: Word): readonly Word[] => {
  const parts = word.text.split('-');
  if (parts.length === 1 || parts.some((part) => part.length < 2)) return [word];
  let at = word.start;
  return parts.map((part) => {
    const found = wordAt(part, at);
    at += part.length + 1;
    return found;
  });
};

const read = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (partOf(text, at) !== FIRST) {
      at += widthOf(text, at);
      continue;
    }
    const start = at;
    while (at < text.length && partOf(text, at) >= INSIDE) at += widthOf(text, at);
    const word = wordAt(text.slice(start, at), start);
    if (word.text.includes('-')) words.push(...partsOf(word));
    else words.push(word);
  }
  return words;
};

/** In reading order; `start` counts in the text given. */
export const wordsOf = ofShortTexts(read);
