/** How timeline entries, disagreements and corroborations are written: their columns, and what in them makes one the same as before. */
import type { Corroboration, Disagreement } from '../domain/disagreement.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { TimelineEntry } from '../domain/timeline.ts';
import type { SqlValue } from './db.ts';
import { type CorroborationRow, corroborationOf, type DisagreementRow, disagreementOf } from './finding-rows.ts';

export type Row = Readonly<Record<string, SqlValue>>;

/** How one kind of finding is written. */
export interface Kind {
  readonly table: string;
  /** By these a finding is the same as before. */
  readonly told: readonly string[];
  /** They may change while it stays. */
  readonly besides: readonly string[];
  readonly hasWords: boolean;
  /** How it is found by the claims that it cites. */
  readonly found: { readonly as: string; readonly by: (row: Row) => readonly ClaimId[] } | null;
}

/** A finding to be written. */
export interface Written {
  readonly row: Row;
  readonly said: string;
  readonly ids: readonly ClaimId[];
}

const idsOfEntry = (entry: TimelineEntry): readonly ClaimId[] => [
  ...entry.claimIds,
  ...entry.rivals.flatMap((rival) => rival.claimIds),
];
const idsOfDisagreement = ({ sides }: Pick<Disagreement, 'sides'>): readonly ClaimId[] =>
  sides.flatMap((side) => side.claimIds);

export const ENTRIES: Kind = {
  table: 'timeline_entries',
  told: ['id', 'date_from', 'date_to', 'summary', 'disputed', 'claim_ids', 'rivals'],
  besides: [],
  hasWords: true,
  found: null,
};
// The rows that are read are those of the table.
export const DISAGREEMENTS: Kind = {
  table: 'disagreements',
  told: ['id', 'type', 'question', 'sides'],
  besides: ['why', 'score', 'model'],
  hasWords: true,
  found: { as: 'disagreement', by: (row) => idsOfDisagreement(disagreementOf(row as unknown as DisagreementRow)) },
};
export const CORROBORATIONS: Kind = {
  table: 'corroborations',
  told: ['fact', 'origins', 'claim_ids'],
  besides: [],
  hasWords: false,
  found: { as: 'corroboration', by: (row) => corroborationOf(row as unknown as CorroborationRow).claimIds },
};

export const entryWritten = (entry: TimelineEntry): Written => ({
  row: {
    id: entry.id,
    date_from: entry.date.from,
    date_to: entry.date.to,
    summary: entry.summary,
    disputed: entry.disputed ? 1 : 0,
    claim_ids: JSON.stringify(entry.claimIds),
    rivals: JSON.stringify(entry.rivals),
  },
  said: entry.summary,
  ids: idsOfEntry(entry),
});

export const disagreementWritten = (found: Disagreement): Written => ({
  row: {
    id: found.id,
    type: found.type,
    question: found.question,
    why: found.why,
    score: found.score,
    sides: JSON.stringify(found.sides),
    model: found.model ?? null,
  },
  said: [found.question, ...found.sides.map((side) => side.position)].join(' '),
  ids: idsOfDisagreement(found),
});

export const corroborationWritten = (found: Corroboration): Written => ({
  row: { fact: found.fact, origins: found.origins, claim_ids: JSON.stringify(found.claimIds) },
  said: '',
  ids: found.claimIds,
});
