/**
 * Cuts a text into words, numbers and marks with their places, for the grammars of dates and quantities. One pass, linear in the
 * text. It must not know what any word means.
 */
import type { Span } from '../../domain/span.ts';
import { isCapitalised } from '../lexicon/capital.ts';

export type TermKind = 'word' | 'number' | 'mark';

export interface Term extends Span {
  readonly kind: TermKind;
  readonly text: string;
  readonly lower: string;
  /** No space stands between it and the term before. */
  readonly glued: boolean;
  /** A sentence or a paragraph begins here. */
  readonly opens: boolean;
}

const PIECE = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|\S/uy;
const DIGIT = /^\p{Nd}/u;
const LETTER = /^\p{L}/u;

interface Piece extends Span {
  readonly kind: TermKind;
  readonly text: string;
}

/** The first character tells; nearly all are ASCII, which needs no table. */
function kindOf(piece: string): TermKind {
  const code = piece.charCodeAt(0);
  if (code < 128) {
    if (code >= 48 && code <= 57) return 'number';
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 'word' : 'mark';
  }
  return DIGIT.test(piece) ? 'number' : LETTER.test(piece) ? 'word' : 'mark';
}

const ANY_SPACE = /\s/;
const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the run of letters or digits that begins at `start` ends; -1 when it leaves ASCII and the pattern must tell. */
function asciiEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const goesOn = isAsciiLetter(first) ? isAsciiLetter : isAsciiDigit(first) ? isAsciiDigit : null;
  let end = start + 1;
  if (goesOn !== null) while (goesOn(text.charCodeAt(end))) end += 1;
  return goesOn !== null && text.charCodeAt(end) >= 128 ? -1 : end;
}

/** By hand where the text is ASCII, which nearly all of it is; by the pattern elsewhere. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    const ascii = code < 128;
    if (ascii ? code === 32 || (code >= 9 && code <= 13) : ANY_SPACE.test(text[start] ?? '')) {
      start += 1;
      continue;
    }
    let end = ascii ? asciiEnd(text, start) : -1;
    if (end < 0) {
      PIECE.lastIndex = start;
      end = PIECE.test(text) ? PIECE.lastIndex : start + 1;
    }
    const piece = text.slice(start, end);
    found.push({ start, end, text: piece, kind: kindOf(piece) });
    start = end;
  }
  return found;
}

/** "1,745,000" and "3.5" are one number; "12,2025" and "1989, 1990" are two. */
function joinNumbers(text: string, parts: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let at = 0;
  while (at < parts.length) {
    const first = parts[at] as Piece;
    at += 1;
    if (first.kind !== 'number') {
      joined.push(first);
      continue;
    }
    let end = first.end;
    for (;;) {
      const mark = parts[at];
      const next = parts[at + 1];
      if (mark === undefined || next === undefined || next.kind !== 'number') break;
      if (mark.start !== end || next.start !== mark.end) break;
      const grouped = mark.text === ',' && next.text.length === 3 && end - first.start <= 15;
      if (!grouped && mark.text !== '.') break;
      end = next.end;
      at += 2;
    }
    joined.push({ start: first.start, end, text: text.slice(first.start, end), kind: 'number' });
  }
  return joined;
}

const ENDERS = new Set(['.', '!', '?']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', '»']);

/** `.’”)` is the longest run that closes a sentence; looking no further keeps the scan linear. */
const MOST_CLOSERS = 4;

/** After a full stop, unless it belongs to an initial or an abbreviation of one to three letters ("Sept." is left to the caller). */
function opensAfter(done: readonly Term[], piece: Piece, gap: string): boolean {
  const last = done[done.length - 1];
  if (gap === ' ' && (last?.kind === 'word' || !(ENDERS.has(last?.text ?? '') || CLOSERS.has(last?.text ?? ''))))
    return false;
  if (gap.includes('\n\n')) return true;
  let back = done.length - 1;
  for (let skipped = 0; skipped < MOST_CLOSERS && CLOSERS.has(done[back]?.text ?? ''); skipped += 1) back -= 1;
  const mark = done[back];
  if (mark === undefined || !ENDERS.has(mark.text)) return false;
  if (!isCapitalised(piece.text) && piece.kind === 'word') return false;
  const before = done[back - 1];
  if (mark.text !== '.' || before === undefined || before.kind !== 'word') return gap !== '';
  const short = before.text.length <= 4 && isCapitalised(before.text) && mark.glued;
  return gap !== '' && !short && before.text.length > 1;
}

/** The terms of a text in reading order; `text.slice(term.start, term.end) === term.text`. */
export function scan(text: string): Term[] {
  const terms: Term[] = [];
  let end = 0;
  for (const piece of joinNumbers(text, pieces(text))) {
    const gap = text.slice(end, piece.start);
    const opens = terms.length === 0 || opensAfter(terms, piece, gap);
    const { start, text: words, kind } = piece;
    end = piece.end;
    terms.push({
      start,
      end,
      kind,
      text: words,
      lower: kind === 'word' || words.charCodeAt(0) >= 128 ? words.toLowerCase() : words,
      glued: gap === '' && terms.length > 0,
      opens,
    });
  }
  return terms;
}
