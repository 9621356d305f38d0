/**
 * The agency whose copy a whole text is: "BRENNAU, Nov 3 (Reuters) —", "By Jane Doe, Associated Press", "Source: AFP". A credit for
 * help ("Additional reporting by AP") says not which words came that way, and makes no relay.
 */
import type { Finding } from '../../domain/claim.ts';
import type { Doc } from '../document.ts';
import { isWire } from '../lexicon/media.ts';

const DATELINE = /^[^\n()]{0,80}\(([\p{L} .-]{2,40})\)\s?[-–—]/u;
const BYLINE = /^by [^\n,|(/]{2,80}[,|(/]\s?(?:of )?(?:the )?([\p{L} .-]{2,40})\)?$/iu;
const SOURCE = /^(?:source|from|via|copyright|©)\s?:?\s(?:the )?([\p{L} .-]{2,40})$/iu;
const BARE = /^[(–—-]{0,2}\s?(?:the )?([\p{L} .-]{2,40}?)\)?$/iu;
/** A byline and a dateline stand among the first lines, a credit at the very end. */
const HEAD = 8;
const LONGEST_CREDIT = 120;

const named = (line: string, shapes: readonly RegExp[]): string | null => {
  for (const shape of shapes) {
    const name = shape.exec(line)?.[1]?.trim();
    if (name !== undefined && isWire(name)) return name;
  }
  return null;
};

/** The agency as it is written, or null. */
export const findWire = ({ text, blocks }: Pick<Doc, 'text' | 'blocks'>): string | null => {
  const lines = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 2 * LONGEST_CREDIT)).trim());
  for (const line of lines.slice(0, HEAD)) {
    const short = line.length <= LONGEST_CREDIT ? [BYLINE, SOURCE, BARE] : [];
    const name = named(line, [DATELINE, ...short]);
    if (name !== null) return name;
  }
  const last = lines.at(-1);
  return last === undefined || last.length > LONGEST_CREDIT ? null : named(last, [SOURCE, BARE]);
};

/** With the agency that carried the text, nearest to this outlet. */
export const throughWire = (finding: Finding, wire: string | null): Finding =>
  wire === null || finding.relay.includes(wire) ? finding : { ...finding, relay: [...finding.relay, wire] };
