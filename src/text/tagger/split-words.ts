/**
 * Cuts running text into words and marks with their places. It knows spelling only: not what a word means, and not
 * which tagger comes next. Cutting before the tagger makes its offsets exact and its answers independent of what it
 * read earlier (the tagger's own splitting depends on the words it has met). One pass, by hand: a regular expression
 * of the same rules takes six times as long.
 */
import type { Span } from '../../domain/span.ts';
import { BREAK, classAt, DIGIT, JOINING, LETTER, OTHER, SPACE } from './character-class.ts';

export type WordShape = 'word' | 'number' | 'address' | 'line-break' | 'mark';

export interface Word extends Span {
  readonly shape: WordShape;
}

const ADDRESS =
  /https?:\/\/[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}|[@#][\p{L}_][\p{L}\p{N}_]{0,100}/uy;
const DOTTED = /(?:\p{L}\.){2,40}|[Pp]h\.?D\./uy;
const ENDING = /['’](?:s|S|ll|re|ve|d|m|em)(?![\p{L}\p{M}\p{N}_])/uy;
const RUN = /\.{2,}|-{2,}|'{2}|\x60{2}/y;
/** Before an "@" no longer name is looked for. */
const NAME_LIMIT = 64;

/** Where the pattern ends when it matches at `at`, else `at`. */
const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === '’';

const runOf = (text: string, at: number, one: number, two: number, three = one): number => {
  let end = at;
  for (let kind = classAt(text, end); kind === one || kind === two || kind === three; kind = classAt(text, end))
    end += 1;
  return end;
};

/** Apostrophes between letters, and the letters behind them: what stands after `plain` of "don't", "O'Brien". */
const apostrophesEnd = (text: string, plain: number): number => {
  let end = plain;
  while (isApostrophe(text, end) && classAt(text, end + 1) === LETTER) end = runOf(text, end + 1, LETTER, JOINING);
  return end;
};

/** Digits, with points, commas and colons between them, and letters right behind ("5pm", "3rd"). */
const numberEnd = (text: string, start: number): number => {
  let end = runOf(text, start, DIGIT, DIGIT);
  while (/[.,:]/.test(text[end] ?? '') && classAt(text, end + 1) === DIGIT) end = runOf(text, end + 1, DIGIT, DIGIT);
  return classAt(text, end) === LETTER ? runOf(text, end, LETTER, DIGIT, JOINING) : end;
};

/** "Smith's", "they'll": where the ending begins, or -1 when the whole is one word ("O'Brien", "don't"). */
const endingAt = (word: string): number => {
  const apostrophe = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  return apostrophe > 0 && /^(?:s|ll|re|ve|d|m)$/i.test(word.slice(apostrophe + 1)) ? apostrophe : -1;
};

const mayBeDotted = (text: string, at: number): boolean => text[at + 1] === '.' || text.startsWith('h', at + 1);

/**
 * Words in reading order. `isWhole` says whether a word with an apostrophe or a final dot is kept in one piece ("don't", "Gen.").
 * White space between words is no word; a line break with the space round it is one.
 */
export const splitWords = (text: string, isWhole: (word: string) => boolean): Word[] => {
  const words: Word[] = [];
  let nextAt = text.indexOf('@');
  const push = (start: number, end: number, shape: WordShape): number => {
    words.push({ start, end, shape });
    return end;
  };

  const letters = (start: number): number => {
    if (nextAt >= 0 && nextAt < start) nextAt = text.indexOf('@', start);
    const address =
      (nextAt >= 0 && nextAt - start <= NAME_LIMIT) || text.startsWith('http', start)
        ? endOf(ADDRESS, text, start)
        : start;
    if (address > start) return push(start, address, 'address');
    const dotted = mayBeDotted(text, start) ? endOf(DOTTED, text, start) : start;
    if (dotted > start) return push(start, dotted, 'word');
    const plain = runOf(text, start, LETTER, DIGIT, JOINING);
    const end = apostrophesEnd(text, plain);
    if (text[end] === '.' && end - start < 8 && isWhole(text.slice(start, end + 1)))
      return push(start, end + 1, 'word');
    if (end === plain) return push(start, end, 'word');
    const own = text.slice(start, end);
    const ending = isWhole(own) ? -1 : endingAt(own);
    if (ending < 0) return push(start, end, 'word');
    push(start, start + ending, 'word');
    return push(start + ending, end, 'word');
  };

  const mark = (start: number): number => {
    const character = text[start] ?? '';
    if (character === '@' || character === '#') {
      const end = endOf(ADDRESS, text, start);
      if (end > start) return push(start, end, 'address');
    } else if (isApostrophe(text, start)) {
      const end = endOf(ENDING, text, start);
      if (end > start) return push(start, end, 'word');
    }
    const run = endOf(RUN, text, start);
    return push(start, run > start ? run : start + String.fromCodePoint(text.codePointAt(start) ?? 0).length, 'mark');
  };

  const space = (start: number): number => {
    const end = runOf(text, start, SPACE, BREAK);
    for (let at = start; at < end; at++) if (classAt(text, at) === BREAK) return push(start, end, 'line-break');
    return end;
  };

  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === BREAK) at = space(at);
    else if (kind === LETTER) at = letters(at);
    else if (kind === DIGIT) at = push(at, numberEnd(text, at), 'number');
    else if (kind === OTHER || kind === JOINING) at = mark(at);
  }
  return words;
};
