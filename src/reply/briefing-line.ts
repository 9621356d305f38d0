/** A line of a briefing before it has its number, and the sections that lines stand in, in reading order. */
import type { ClaimId } from '../domain/ids.ts';
import type { Block } from './block.ts';

export const SECTIONS = {
  changed: 'Changed since you were told',
  disputes: 'Newly disputed',
  fresh: 'New',
  said: 'Newly said',
  safe: 'Safe to say',
  doubt: 'Do not repeat yet',
  open: 'Open questions',
} as const;
export type Section = keyof typeof SECTIONS;
export const SECTION_ORDER = ['changed', 'disputes', 'fresh', 'said', 'safe', 'doubt', 'open'] as const;

export interface Line {
  readonly section: Section;
  /** The block that holds this line alone. */
  block(number: number): Block;
  readonly claimIds: readonly ClaimId[];
  /** By a language model: it takes no place from any other line. */
  readonly proposed?: boolean;
}
