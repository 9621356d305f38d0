/**
 * The sentence that a passage stands in: what a clause is said in the context of, its connective included. Where the article's
 * text is not at hand, the passage itself.
 */
import type { Passage, Span } from '../../domain/span.ts';

const REACH = 400;
/** An end of sentence, not the dot of "Mr." or "U.S.": something longer than two letters, or a figure, stands before it. */
const END = /(?<=[\p{Ll}\p{N}]{2}|[)”’"'%]|\p{Lu}{3})[.!?…]["”’')\]]*(?=\s)|\n/gu;
const TITLES = /\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sen|Gov|Prof|Sgt|Lt|No|vs)\.$/u;

const endsIn = (text: string): readonly number[] =>
  [...text.matchAll(END)]
    .filter(({ index }) => !TITLES.test(text.slice(Math.max(0, index - 6), index + 1)))
    .map(({ index, 0: sign }) => index + sign.length);

/** Place counts in the article. */
export const sentenceAround = (text: string | undefined, passage: Passage): Passage => {
  if (text === undefined) return passage;
  const from = Math.max(0, passage.start - REACH);
  const before = endsIn(text.slice(from, passage.start));
  const start = from + (before.at(-1) ?? 0);
  const closed = /[.!?…]["”’')\]]*$/u.test(passage.text);
  const after = closed ? [0] : endsIn(text.slice(passage.end, passage.end + REACH));
  const end = passage.end + (after[0] ?? 0);
  return trimmed(text, { start, end });
};

const trimmed = (text: string, { start, end }: Span): Passage => {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end, text: text.slice(from, end).trimEnd() };
};
