/** The plain-text form of running text: what a terminal, a screen reader or a notification gets. */
import { assertNever } from '../domain/assert-never.ts';
import type { Citation, Inline, SourceRef } from './inline.ts';

/** "2025-12-30T18:00:00Z" → "2025-12-30 18:00 UTC"; a day, or what is no instant, stays as it is. */
export const instantInWords = (at: string): string => {
  const time = Date.parse(at);
  return Number.isNaN(time) || at.length <= 10
    ? at
    : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
};

export const plainSource = ({ outlet }: SourceRef): string => outlet;

/** Of an id of ours, what the platform calls it. */
export const bareId = (id: string): string => id.replace(/^[^:]*:/, '');

const plainInline = (inline: Inline): string => {
  switch (inline.kind) {
    case 'text':
    case 'strong':
    case 'command':
      return inline.text;
    case 'quoted':
      return `“${inline.text}”`;
    case 'source':
      return plainSource(inline.source);
    case 'instant':
      return instantInWords(inline.at);
    case 'channel':
    case 'person':
      return bareId(inline.id);
    default:
      return assertNever(inline);
  }
};

export const plainInlines = (inlines: readonly Inline[]): string => inlines.map(plainInline).join('');

/** "two sources → CNN → Harbour Post": who carried it, ending with the outlet. */
export const relayInWords = ({ relay, source }: Citation): string => [...relay, source.outlet].join(' → ');

/** “the words” — Harbour Post [c_1a2b]. The id is what /claim takes. */
export const plainCitation = (citation: Citation): string =>
  `“${citation.words}” — ${relayInWords(citation)} [${citation.claimId}]`;
