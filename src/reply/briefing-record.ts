/**
 * The frozen record of a posted briefing: the reply as it was, and what the channel was told by it. It is kept as text in
 * the ledger, so that a message can be shown again as it was, and its numbered lines be asked about.
 *
 *   writeRecord(reply, told): string
 *   readRecord(text): BriefingRecord | null     null: not of this version
 */
import type { Told } from '../domain/told.ts';
import type { Reply } from './reply.ts';

const VERSION = 1;

export interface BriefingRecord {
  readonly reply: Reply;
  readonly told: Told;
}

export const writeRecord = (reply: Reply, told: Told): string => JSON.stringify({ version: VERSION, reply, told });

export const readRecord = (text: string): BriefingRecord | null => {
  const { version, reply, told }: BriefingRecord & { version?: unknown } = JSON.parse(text);
  // Only `writeRecord` of this version makes these; the store gives back what it was given.
  return version === VERSION ? { reply, told } : null;
};
