/** A claim as a row: the mapper in both directions, and the columns in their order. */
import { CLAIM_KINDS, type Claim } from '../domain/claim.ts';
import { articleId, claimId } from '../domain/ids.ts';
import type { SpeakerType } from '../domain/speaker.ts';
import { STANCES } from '../domain/stance.ts';
import { detailsOf, readDetails } from './claim-details.ts';
import type { SqlValue } from './db.ts';
import { oneOf, parsed } from './json.ts';

export interface ClaimRow {
  readonly id: string;
  readonly article_id: string;
  readonly kind: string;
  readonly rule: string;
  readonly place: string;
  readonly stance: string;
  readonly cue: string | null;
  readonly speaker_name: string | null;
  readonly speaker_role: string | null;
  readonly speaker_type: string | null;
  readonly evidence_start: number;
  readonly evidence_end: number;
  readonly evidence_text: string;
  readonly details: string;
}

export const CLAIM_COLUMNS = [
  'id',
  'article_id',
  'kind',
  'rule',
  'place',
  'stance',
  'cue',
  'speaker_name',
  'speaker_role',
  'speaker_type',
  'evidence_start',
  'evidence_end',
  'evidence_text',
  'details',
] as const satisfies readonly (keyof ClaimRow)[];

const readKind = oneOf(CLAIM_KINDS);
const readStance = oneOf(STANCES);
const readPlace = oneOf<Claim['place']>(['headline', 'body']);
const readSpeakerType = oneOf<SpeakerType>(['person', 'office', 'group', 'unnamed']);

export const claimOf = (row: ClaimRow): Claim => {
  // Field by field: what takes the rest of an object, or spreads it, takes as long as all of this.
  const details = parsed(row.details, readDetails);
  const { speaker_name: name, speaker_role: role } = row;
  return {
    id: claimId.from(row.id),
    articleId: articleId.from(row.article_id),
    kind: readKind(row.kind),
    rule: row.rule,
    evidence: { start: row.evidence_start, end: row.evidence_end, text: row.evidence_text },
    speaker: name === null ? null : { name, role, type: readSpeakerType(row.speaker_type), mention: details.mention },
    cue: row.cue,
    stance: readStance(row.stance),
    place: readPlace(row.place),
    cueSpan: details.cueSpan,
    content: details.content,
    quotes: details.quotes,
    relay: details.relay,
    eventDate: details.eventDate,
    ...(details.saidOn === undefined ? {} : { saidOn: details.saidOn }),
    quantities: details.quantities,
    frame: details.frame,
  };
};

/** In the order of CLAIM_COLUMNS. */
export const claimValues = (claim: Claim): readonly SqlValue[] => [
  claim.id,
  claim.articleId,
  claim.kind,
  claim.rule,
  claim.place,
  claim.stance,
  claim.cue,
  claim.speaker?.name ?? null,
  claim.speaker?.role ?? null,
  claim.speaker?.type ?? null,
  claim.evidence.start,
  claim.evidence.end,
  claim.evidence.text,
  JSON.stringify(detailsOf(claim)),
];
