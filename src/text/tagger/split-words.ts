/**
 * Cuts running text into words and marks with their places. It knows spelling only: not what a word means, and not
 * which tagger comes next. Cutting before the tagger makes its offsets exact and its answers independent of what it
 * read earlier (the tagger's own splitting depends on the words it has met).
 */
import type { Span } from '../../domain/span.ts';

export type WordShape = 'word' | 'number' | 'address' | 'line-break' | 'mark';

export interface Word extends Span {
  readonly shape: WordShape;
}

const LETTERS = String.raw`[\p{L}\p{M}]`;
const WORD_REST = String.raw`[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]`;

// Sticky alternatives, most special first. Every repetition is over a class that its follower excludes, so matching is linear.
const PIECE = new RegExp(
  [
    String.raw`(?<lines>\s*?[\n\r\u2028\u2029\u0085]\s*)`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<address>https?:\/\/[^\s<>"“”]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|[@#][\p{L}_][\p{L}\p{N}_]{0,100})`,
    String.raw`(?<dotted>(?:\p{L}\.){2,40}|[Pp]h\.?D\.)`,
    String.raw`(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*(?:\p{L}${WORD_REST}*)?)`,
    `(?<suffix>['’](?:s|S|ll|re|ve|d|m|em)(?!${WORD_REST}))`,
    String.raw`(?<word>[\p{L}_\p{N}]${WORD_REST}*(?:['’]${LETTERS}+)*)`,
    String.raw`(?<run>\.{2,}|-{2,}|'{2}|\x60{2})`,
    '(?<mark>[^])',
  ].join('|'),
  'uy',
);

/** "Smith's", "they'll": where the ending begins, or -1 when the whole is one word ("O'Brien", "don't"). */
const endingAt = (word: string): number => {
  const apostrophe = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  return apostrophe > 0 && /^(?:s|ll|re|ve|d|m)$/i.test(word.slice(apostrophe + 1)) ? apostrophe : -1;
};

const shapeOf = (groups: Record<string, string | undefined>): WordShape => {
  if (groups.lines !== undefined) return 'line-break';
  if (groups.address !== undefined) return 'address';
  if (groups.number !== undefined) return 'number';
  return groups.word === undefined && groups.dotted === undefined && groups.suffix === undefined ? 'mark' : 'word';
};

/**
 * Words in reading order. `isWhole` says whether a word with an apostrophe or a final dot is kept in one piece ("don't", "Gen.").
 * White space between words is no word; a line break is one.
 */
export const splitWords = (text: string, isWhole: (word: string) => boolean): Word[] => {
  const words: Word[] = [];
  PIECE.lastIndex = 0;
  for (let start = 0; start < text.length; ) {
    PIECE.lastIndex = start;
    const match = PIECE.exec(text);
    if (match === null) throw new TypeError(`no word at ${start}`);
    const end = start + match[0].length;
    const groups = match.groups ?? {};
    if (groups.space === undefined) {
      const shape = shapeOf(groups);
      const dotted = groups.word !== undefined && text[end] === '.' && isWhole(text.slice(start, end + 1));
      const ending = groups.word === undefined || dotted || isWhole(match[0]) ? -1 : endingAt(match[0]);
      if (ending < 0) words.push({ start, end: dotted ? end + 1 : end, shape });
      else words.push({ start, end: start + ending, shape }, { start: start + ending, end, shape });
      start = dotted ? end + 1 : end;
      continue;
    }
    start = end;
  }
  return words;
};
