/** Cuts a long text at sentence ends, else between words, else anywhere but within a character. Nothing is lost. */
import { escapedLength } from '../inert.ts';

const ENDS_SENTENCE = /[.!?…。]["'”’»)\]]{0,3}$/;

/** Where the longest beginning ends whose escaped length is at most `max`. */
const fitting = (text: string, from: number, max: number): number => {
  let at = from;
  let used = 0;
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    used += escapedLength(character);
    if (used > max && at > from) break;
    at += character.length;
  }
  return at;
};

/** The best place to cut in (from, end]: after the last sentence, else after the last white space. */
const cutAt = (text: string, from: number, end: number): number => {
  let betweenWords = end;
  for (let at = end; at > from + (end - from) / 2; at--) {
    if (!/\s/.test(text[at - 1] ?? '')) continue;
    if (ENDS_SENTENCE.test(text.slice(Math.max(from, at - 5), at - 1))) return at;
    if (betweenWords === end) betweenWords = at;
  }
  return betweenWords;
};

/** Pieces of at most `max` characters each, counted as escaped; joined they are the text again. `max` ≥ 8. */
export const splitText = (text: string, max: number): readonly string[] => {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = fitting(text, from, max);
    const cut = end === text.length ? end : cutAt(text, from, end);
    pieces.push(text.slice(from, cut));
    from = cut;
  }
  return pieces;
};

/** At most `max` characters, cut with "…". For labels, whose whole text stands elsewhere. */
export const shorten = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const kept = text.slice(0, max - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
};
