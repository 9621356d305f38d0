/** Running text of a reply. Article text enters only as `text` or `quoted`; renderers escape both. */
import type { ChannelId, ClaimId, PersonId } from '../domain/ids.ts';
import type { DayInterval } from '../domain/interval.ts';

/** A source as a reader sees it: the outlet, and the stored address it leads to (only http and https become links). */
export interface SourceRef {
  readonly outlet: string;
  readonly uri: string;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  /** Words copied from an article; shown within quotation marks. */
  | { readonly kind: 'quoted'; readonly text: string }
  | { readonly kind: 'source'; readonly source: SourceRef }
  /** An instant, shown in the reader's own zone; ISO 8601. */
  | { readonly kind: 'instant'; readonly at: string }
  /** Shown as the platform refers to its own, pinging nobody. */
  | { readonly kind: 'channel'; readonly id: ChannelId }
  | { readonly kind: 'person'; readonly id: PersonId }
  /** Something to type, for example `/timeline since:2025-12-01`. */
  | { readonly kind: 'command'; readonly text: string };

export const plain = (text: string): Inline => ({ kind: 'text', text });
export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const quoted = (text: string): Inline => ({ kind: 'quoted', text });
export const sourced = (source: SourceRef): Inline => ({ kind: 'source', source });
export const channelRef = (id: ChannelId): Inline => ({ kind: 'channel', id });
export const personRef = (id: PersonId): Inline => ({ kind: 'person', id });
export const typed = (text: string): Inline => ({ kind: 'command', text });

/** One source's words for something: what a reader can open and quote. */
export interface Citation {
  readonly claimId: ClaimId;
  readonly source: SourceRef;
  /** The evidence, cut for display at a word with "…" where it is long. */
  readonly words: string;
  /** Speaker as named, or null for the outlet's own voice. */
  readonly speaker: string | null;
  /** Who carried it before this outlet. */
  readonly relay: readonly string[];
}

export interface DatedSpan extends DayInterval {
  /** How it is written: "24 December 2025", "mid-December 2025 (10–20)". */
  readonly label: string;
}
