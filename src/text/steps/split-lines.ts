/** Lines of a text, and paragraphs that were wrapped at a fixed width put together again. Knows no kinds. */
import type { Span } from '../../domain/span.ts';

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/g;
/** Plain text is wrapped at 60 to 80 columns; a shorter line that ends without a mark is a label. */
const WRAPPED_FROM = 50;
const WRAPPED_TO = 100;
const ENDS = /[.!?:…。！？]["'”’)\]»]*$/u;

const trimmed = (text: string, start: number, end: number): Span => {
  const line = text.slice(start, end);
  const from = start + (line.length - line.trimStart().length);
  return { start: from, end: Math.max(from, start + line.trimEnd().length) };
};

const wraps = (text: string, line: Span, next: Span): boolean => {
  const length = line.end - line.start;
  if (length < WRAPPED_FROM || length > WRAPPED_TO || text.slice(line.end, next.start).split('\n').length > 2)
    return false;
  return (
    !ENDS.test(text.slice(line.end - Math.min(length, 8), line.end)) &&
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  );
};

/** Without surrounding space; empty lines are left out. */
export const splitLines = (text: string): Span[] => {
  const lines: Span[] = [];
  const add = (start: number, end: number) => {
    const line = trimmed(text, start, end);
    const last = lines.at(-1);
    if (line.start === line.end) return;
    if (last !== undefined && wraps(text, { start: text.lastIndexOf('\n', last.end - 1) + 1, end: last.end }, line)) {
      lines[lines.length - 1] = { start: last.start, end: line.end };
    } else lines.push(line);
  };
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return lines;
};
