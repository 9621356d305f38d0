/** Running text to rows of markdown. A row is one line, at most LIMITS.row long, and never taken apart later. */
import { assertNever } from '../../../domain/assert-never.ts';
import type { ChannelId, PersonId } from '../../../domain/ids.ts';
import type { Inline } from '../../../reply/inline.ts';
import { bareId } from '../../../reply/plain-inline.ts';
import { snowflakeOf } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { cleanWords, code, inert, inertRow, joined } from './inert.ts';
import { link } from './link.ts';
import { splitWords } from './split-words.ts';

const words = (text: string, draw: (part: string) => string): readonly string[] =>
  splitWords(cleanWords(text), LIMITS.words).map(draw);

/** Markup around words that are not only spaces; the spaces stay outside, where the markup would not close. */
const wrapped = (text: string, open: string, close: string): string => {
  const inner = text.trim();
  if (inner === '') return text;
  const [before = '', after = ''] = text.split(inner, 2);
  return `${before}${open}${inert(inner)}${close}${after}`;
};

/** `<t:…>` shows an instant in the reader's own zone and words. */
export const instant = (at: string, style: 'f' | 'D'): string => {
  const ms = Date.parse(at);
  return Number.isNaN(ms) ? inert(at.slice(0, 60)) : `<t:${Math.floor(ms / 1000)}:${style}>`;
};

/** Discord shows the name; no message of ours pings whom it names. Another platform's id stays as it is. */
const reference = (sign: '#' | '@', id: ChannelId | PersonId): string => {
  const snowflake = snowflakeOf(id);
  return snowflake === null ? inert(bareId(id)) : `<${sign}${snowflake}>`;
};

const atoms = (inline: Inline): readonly string[] => {
  switch (inline.kind) {
    case 'text':
      return words(inline.text, inert);
    case 'strong':
      return words(inline.text, (part) => wrapped(part, '**', '**'));
    case 'quoted':
      return words(inline.text, (part) => wrapped(part, '“', '”'));
    case 'source':
      return [link(inline.source)];
    case 'instant':
      return [instant(inline.at, 'f')];
    case 'channel':
      return [reference('#', inline.id)];
    case 'person':
      return [reference('@', inline.id)];
    case 'command':
      return [code(inline.text.slice(0, LIMITS.words))];
    default:
      return assertNever(inline);
  }
};

/** Packs pieces into as few rows as hold them; each piece is at most a row long. */
const packRows = (pieces: readonly string[]): readonly string[] => {
  const rows: string[] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + piece.length < LIMITS.row) rows[rows.length - 1] = joined(last, piece);
    else rows.push(piece);
  }
  return rows;
};

export const drawInlines = (inlines: readonly Inline[]): readonly string[] =>
  packRows(inlines.flatMap(atoms))
    .map(inertRow)
    .filter((row) => row !== '');
