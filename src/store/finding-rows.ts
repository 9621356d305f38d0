/** Timeline entries, disagreements and corroborations as rows: the mappers back to the domain. */
import { type Corroboration, DISAGREEMENT_KINDS, type Disagreement, type Side } from '../domain/disagreement.ts';
import { type ClaimId, claimId, disagreementId, entryId } from '../domain/ids.ts';
import type { RivalDate, TimelineEntry } from '../domain/timeline.ts';
import { list, number, object, oneOf, parsed, type Read, text } from './json.ts';

const readClaimId: Read<ClaimId> = (value) => claimId.from(text(value));
const readClaimIds = list(readClaimId);
const readRivals = list(object<RivalDate>({ from: text, to: text, claimIds: readClaimIds }));
const readSides = list(object<Side>({ position: text, claimIds: readClaimIds, origins: number }));
const readType = oneOf(DISAGREEMENT_KINDS);

export interface EntryRow {
  readonly id: string;
  readonly date_from: string;
  readonly date_to: string;
  readonly summary: string;
  readonly disputed: number;
  readonly claim_ids: string;
  readonly rivals: string;
}

export const entryOf = (row: EntryRow): TimelineEntry => ({
  id: entryId.from(row.id),
  date: { from: row.date_from, to: row.date_to },
  summary: row.summary,
  claimIds: parsed(row.claim_ids, readClaimIds),
  disputed: row.disputed === 1,
  rivals: parsed(row.rivals, readRivals),
});

export interface DisagreementRow {
  readonly id: string;
  readonly type: string;
  readonly question: string;
  readonly why: string;
  readonly score: number;
  readonly sides: string;
  readonly model: string | null;
}

export const disagreementOf = (row: DisagreementRow): Disagreement => ({
  id: disagreementId.from(row.id),
  type: readType(row.type),
  question: row.question,
  sides: parsed(row.sides, readSides),
  why: row.why,
  score: row.score,
  ...(row.model === null ? {} : { model: row.model }),
});

export interface CorroborationRow {
  readonly fact: string;
  readonly origins: number;
  readonly claim_ids: string;
}

export const corroborationOf = (row: CorroborationRow): Corroboration => ({
  fact: row.fact,
  claimIds: parsed(row.claim_ids, readClaimIds),
  origins: row.origins,
});
