/**
 * The frozen record of a posted briefing: the reply as it was, what stood in its thread, and what the channel was told by
 * it. It is kept as text in the ledger, so that a message can be shown again as it was, and its numbered lines be asked
 * about.
 *
 *   writeRecord(record): string
 *   readRecord(text): BriefingRecord | null     null: not of this version
 */
import type { Told } from '../domain/told.ts';
import type { Reply } from './reply.ts';

const VERSION = 2;

export interface Briefing {
  /** What is posted: a minute's reading. */
  readonly reply: Reply;
  /** The rest, for the thread, its numbers going on; null when there is none. */
  readonly details: Reply | null;
}

export interface BriefingRecord extends Briefing {
  /** What it was posted with; empty when it was not posted by a schedule. */
  readonly runKey: string;
  readonly told: Told;
  /** As it was posted, where it was corrected since; null: as it is. */
  readonly original: Briefing | null;
}

export const writeRecord = ({ reply, details, runKey, told, original }: BriefingRecord): string =>
  JSON.stringify({ version: VERSION, reply, details, runKey, told, original });

export const readRecord = (text: string): BriefingRecord | null => {
  const {
    version,
    original,
    ...record
  }: Omit<BriefingRecord, 'original'> & Partial<BriefingRecord> & { version?: unknown } = JSON.parse(text);
  // Only `writeRecord` of this version makes these; the store gives back what it was given.
  return version === VERSION ? { ...record, original: original ?? null } : null;
};

/** The post and its thread as one answer: every numbered line can be asked for. */
export const wholeBriefing = ({ reply, details }: Briefing): Reply =>
  details === null
    ? reply
    : {
        ...reply,
        blocks: [...reply.blocks, ...details.blocks],
        claimIds: [...new Set([...reply.claimIds, ...details.claimIds])],
      };
