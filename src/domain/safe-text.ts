/**
 * A text without what nobody sees and somebody may be fooled by: controls, direction overrides, tag characters, joiners
 * where no script needs them, floods of combining marks. What a script or an emoji needs stays. Keeps the way back:
 * every place of the safe text has its place in the text as read.
 *
 * After Unicode TR36 (security considerations) and TR51 (emoji sequences).
 */
import type { Span } from './span.ts';

export interface SafeText {
  readonly text: string;
  /** A span of the safe text, in the text as read. */
  asRead(span: Span): Span;
  /** A span of the text as read, in the safe text. */
  inSafe(span: Span): Span;
}

/** Anything that might have to go; most texts hold none of it. A lone mark is a letter's, a third in a row is looked at. */
const SUSPECT = /(?![\t\n\f\r\u0085])\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029]|\p{M}{3}/u;

/** Letters that change their shape with, or are told apart by, the zero-width joiner and non-joiner. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Scripts that write no blanks and mark the ends of words with a zero-width space. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}]/u;
const EMOJI_BASE = /[\p{Emoji}]/u;
const IDEOGRAPH = /\p{Script=Han}/u;
const MARK = /^\p{M}$/u;
/** Cantillated Hebrew and stacked Tibetan stay below it. */
const MOST_MARKS = 8;
const BLACK_FLAG = '\u{1f3f4}';
/** A flag of a region, spelt in tag characters and closed (TR51, ED-14a). */
const FLAG_TAGS = /^[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/u;

const within = (code: number, from: number, to: number): boolean => code >= from && code <= to;

const isControl = (code: number): boolean =>
  (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || (within(code, 0x7f, 0x9f) && code !== 0x85);

/** Direction embeddings, overrides and isolates; invisible operators; fillers; annotation marks. Never needed. */
const isInvisible = (code: number): boolean =>
  within(code, 0x202a, 0x202e) ||
  within(code, 0x2060, 0x206f) ||
  within(code, 0xfff9, 0xfffb) ||
  within(code, 0x1bca0, 0x1bca3) ||
  within(code, 0x1d173, 0x1d17a) ||
  [0xad, 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x3164, 0xfeff, 0xffa0].includes(code);

/** Whether the character may stay, seen between what was kept before it and what follows it. */
const stays = (char: string, code: number, before: string, after: string): boolean => {
  if (isControl(code) || isInvisible(code)) return false;
  if (code === 0x200b) return UNSPACED.test(before) && UNSPACED.test(after);
  if (code === 0x200c) return JOINING.test(before) && JOINING.test(after);
  if (code === 0x200d)
    return (
      (JOINING.test(before) && JOINING.test(after)) ||
      ((EMOJI.test(before) || before === '\ufe0f') && EMOJI.test(after))
    );
  if (code === 0x200e || code === 0x200f || code === 0x061c)
    return RIGHT_TO_LEFT.test(before) || RIGHT_TO_LEFT.test(after);
  if (code === 0xfe0e || code === 0xfe0f) return EMOJI_BASE.test(before);
  if (within(code, 0xfe00, 0xfe0d)) return IDEOGRAPH.test(before);
  if (within(code, 0x180b, 0x180f)) return /\p{Script=Mongolian}/u.test(before);
  if (within(code, 0xe0100, 0xe01ef)) return IDEOGRAPH.test(before);
  if (within(code, 0xe0000, 0xe0fff)) return false;
  return char !== '';
};

/** Runs that stay, as [start in the text as read, end], in order. Linear in the text. */
const keptRuns = (text: string): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  let [before, marks, inFlag] = ['', 0, 0];
  for (let at = 0; at < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + char.length;
    marks = MARK.test(char) ? marks + 1 : 0;
    if (before === BLACK_FLAG && at >= inFlag) {
      const tags = FLAG_TAGS.exec(text.slice(at, at + 16))?.[0];
      if (tags !== undefined) inFlag = at + tags.length;
    }
    const code = text.codePointAt(at) ?? 0;
    const after = end < text.length ? String.fromCodePoint(text.codePointAt(end) ?? 0) : '';
    if (marks <= MOST_MARKS && (at < inFlag || stays(char, code, before, after))) {
      const last = runs.at(-1);
      if (last !== undefined && last[1] === at) last[1] = end;
      else runs.push([at, end]);
      // A joiner is judged by the letter before its marks.
      if (marks === 0 || code === 0xfe0f) before = char;
    }
    at = end;
  }
  return runs;
};

/** The last run that begins at or before the offset, by bisection. */
const runAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const withRuns = (raw: string, runs: readonly (readonly [number, number])[]): SafeText => {
  const reads = runs.map(([start]) => start);
  const safes: number[] = [];
  let length = 0;
  for (const [start, end] of runs) {
    safes.push(length);
    length += end - start;
  }
  const back = (offset: number): number => {
    const run = runAt(safes, offset);
    return (reads[run] ?? 0) + offset - (safes[run] ?? 0);
  };
  const forth = (offset: number): number => {
    const run = runAt(reads, offset);
    const [start, end] = runs[run] ?? [0, 0];
    return (safes[run] ?? 0) + Math.max(0, Math.min(offset, end) - start);
  };
  return {
    text: runs
      .map(([start, end]) => raw.slice(start, end))
      .join('')
      .replace(/[\u2028\u2029]/g, '\n'),
    asRead: ({ start, end }) => ({ start: back(start), end: end > start ? back(end - 1) + 1 : back(start) }),
    inSafe: ({ start, end }) => ({ start: forth(start), end: forth(end) }),
  };
};

/** True for most texts: nothing in them has to go. */
export const isSafe = (text: string): boolean => !SUSPECT.test(text);

/** Idempotent: the safe text of a safe text is itself. */
export const safeText = (raw: string): SafeText => {
  if (isSafe(raw)) return { text: raw, asRead: (span) => span, inSafe: (span) => span };
  // Taking something out may bring two things together that must not stand so; a second look settles it.
  const once = withRuns(raw, keptRuns(raw));
  if (isSafe(once.text)) return once;
  const again = withRuns(once.text, keptRuns(once.text));
  if (again.text === once.text) return once;
  return {
    text: again.text,
    asRead: (span) => once.asRead(again.asRead(span)),
    inSafe: (span) => again.inSafe(once.inSafe(span)),
  };
};

/** Only the words, for display. */
export const withoutUnsafe = (raw: string): string => (isSafe(raw) ? raw : safeText(raw).text);
