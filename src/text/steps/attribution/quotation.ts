/**
 * Quotations: the stretches between quotation marks, whatever marks they are and however they end.
 * Knows characters and blocks only; who speaks is for the sieves.
 */

import type { Span } from '../../../domain/span.ts';
import type { Block } from '../../document.ts';

export interface Quotation extends Span {
  /** Without the marks. */
  readonly inner: Span;
  /** False when the text never closes it. */
  readonly closed: boolean;
  /** Index of the block it begins in. */
  readonly block: number;
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '"': '"',
  "'": "'",
  '`': "'",
};
const isSpace = (c: string | undefined): boolean =>
  c === undefined || c === ' ' || c === '\n' || c === '\t' || c === '\u00a0';
const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);
const OPENS_AFTER = new Set([' ', '\n', '\t', '\u00a0', '(', '[', '—', '–', '-', '/', '“', '"', '‘']);

/** A straight or single mark opens only where a word begins. */
const opens = (text: string, at: number): boolean => {
  const before = text[at - 1];
  const year = text[at] === '‘' && /\d/.test(text[at + 1] ?? '') && /\d/.test(text[at + 2] ?? '');
  return (before === undefined || OPENS_AFTER.has(before)) && !isSpace(text[at + 1]) && !year;
};

/** A single mark closes only where a word has ended and none goes on: "don’t" and "’90s" are no marks. */
const closesSingle = (text: string, at: number): boolean => !isSpace(text[at - 1]) && !isLetter(text[at + 1]);

const closesAt = (text: string, from: number, to: number, close: string): number => {
  const proper = closeOf(text, from, to, close);
  if (close !== '”') return proper;
  // a typist's “ at the end of a word closes
  const limit = proper === -1 ? to : proper;
  for (let at = text.indexOf('“', from); at !== -1 && at < limit; at = text.indexOf('“', at + 1)) {
    if (!isSpace(text[at - 1]) && !OPENS_AFTER.has(text[at - 1] ?? '') && !isLetter(text[at + 1])) return at;
  }
  return proper;
};

const closeOf = (text: string, from: number, to: number, close: string): number => {
  const single = close === '’' || close === "'";
  for (let at = text.indexOf(close, from); at !== -1 && at < to; at = text.indexOf(close, at + 1)) {
    if (!single || closesSingle(text, at)) return at;
  }
  return -1;
};

/** Where a quotation that nobody closes ends: its sentence, or the block when it began one. */
const endOfOpen = (text: string, start: number, block: Block): number => {
  if (text.slice(block.start, start).trim() === '') return block.end;
  const stop = /[.!?](?=\s+\p{Lu})/u.exec(text.slice(start, block.end));
  return stop === null ? block.end : start + stop.index + 1;
};

/** Marks with nothing between them quote nothing. */
const isSaid = (text: string, { start, end }: Span): boolean => {
  for (let at = start; at < end; at += 1) if (!isSpace(text[at])) return true;
  return false;
};

const MARKS = new RegExp(`[${Object.keys(PAIRS).join('')}]`, 'g');

/** Where marks stand that may open a quotation. */
const marksOf = (text: string, { start, end }: Span): readonly number[] =>
  Array.from(text.slice(start, end).matchAll(MARKS), ({ index }) => start + index);

const quotationsOf = (text: string, block: Block, index: number): readonly Quotation[] => {
  const found: Quotation[] = [];
  // One search for each kind of mark and never again once it has failed: 10^5 opening marks stay linear.
  const exhausted = new Set<string>();
  let past = block.start;
  for (const at of marksOf(text, block)) {
    if (at < past) continue;
    const mark = text[at] ?? '';
    const close = PAIRS[mark] ?? '';
    const straight = mark === close || mark === '‘' || mark === '`';
    if (straight && !opens(text, at)) continue;
    const end = exhausted.has(close) ? -1 : closesAt(text, at + 1, block.end, close);
    if (end === -1) {
      exhausted.add(close);
      if (close === '’' || close === "'") continue;
      const stop = endOfOpen(text, at, block);
      found.push({ start: at, end: stop, inner: { start: at + 1, end: stop }, closed: false, block: index });
      past = stop;
    } else {
      found.push({ start: at, end: end + 1, inner: { start: at + 1, end }, closed: true, block: index });
      past = end + 1;
    }
  }
  return found.filter(({ inner }) => isSaid(text, inner));
};

/** In reading order; never overlapping: what is quoted within a quotation belongs to it. */
export const findQuotations = (text: string, blocks: readonly Block[]): readonly Quotation[] =>
  blocks.flatMap((block, index) => (block.kind === 'site' ? [] : quotationsOf(text, block, index)));

/** Those of `quotations` (in reading order) that share a character with `span`. */
export const quotationsIn = (quotations: readonly Quotation[], span: Span): readonly Quotation[] => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Quotation[] = [];
  for (let at = low; ; at += 1) {
    const quotation = quotations[at];
    if (quotation === undefined || quotation.start >= span.end) return found;
    found.push(quotation);
  }
};
