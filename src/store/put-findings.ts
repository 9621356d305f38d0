/** Replaces what the comparison had found in a story, inside a transaction. */
import type { Corroboration, Disagreement } from '../domain/disagreement.ts';
import type { StoryFindings } from '../domain/dossier.ts';
import type { ClaimId, StoryId, WorkspaceId } from '../domain/ids.ts';
import type { TimelineEntry } from '../domain/timeline.ts';
import { wakeAlerts } from './alerts.ts';
import type { Db, SqlValue } from './db.ts';
import { markFresh } from './history.ts';
import { anyOf, condition, inParts, where } from './where.ts';
import { wordColumn, wordsOf } from './words.ts';

const TABLES = ['timeline_entries', 'disagreements', 'corroborations', 'finding_claims'] as const;

const insertInto = (table: (typeof TABLES)[number], columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;

const PLACE = ['workspace_id', 'story_id', 'position'];
const INSERT_ENTRY = insertInto(
  'timeline_entries',
  PLACE.concat('id', 'date_from', 'date_to', 'summary', 'disputed', 'claim_ids', 'rivals', 'words'),
);
const INSERT_DISAGREEMENT = insertInto(
  'disagreements',
  PLACE.concat('id', 'type', 'question', 'why', 'score', 'sides', 'words'),
);
const INSERT_CORROBORATION = insertInto('corroborations', PLACE.concat('fact', 'origins', 'claim_ids'));
const INSERT_LINK = insertInto('finding_claims', PLACE.concat('finding', 'claim_id'));

const idsOfEntry = (entry: TimelineEntry): readonly ClaimId[] => [
  ...entry.claimIds,
  ...entry.rivals.flatMap((rival) => rival.claimIds),
];
const idsOfDisagreement = ({ sides }: Disagreement): readonly ClaimId[] => sides.flatMap((side) => side.claimIds);

/** The words of a finding and of the evidence it cites: what `about:` looks in. */
type WordsFor = (said: string, ids: readonly ClaimId[]) => string;

const wordsFrom = async (
  db: Db,
  workspace: WorkspaceId,
  { timeline, disagreements }: StoryFindings,
): Promise<WordsFor> => {
  const cited = new Set([...timeline.flatMap(idsOfEntry), ...disagreements.flatMap(idsOfDisagreement)]);
  const evidence = new Map<string, string>();
  for (const ids of inParts([...cited])) {
    const { sql, params } = where(condition('workspace_id = ?', workspace), anyOf('id', ids));
    const rows = await db.all<{ id: string; words: string }>(`SELECT id, words FROM claims ${sql}`, params);
    for (const row of rows) evidence.set(row.id, row.words);
  }
  return (said, ids) => {
    const words = new Set(wordsOf(said));
    for (const id of ids) for (const word of (evidence.get(id) ?? '').trim().split(' ')) words.add(word);
    return wordColumn([...words].filter((word) => word !== ''));
  };
};

const entryValues = (entry: TimelineEntry, words: WordsFor): readonly SqlValue[] => [
  entry.id,
  entry.date.from,
  entry.date.to,
  entry.summary,
  entry.disputed ? 1 : 0,
  JSON.stringify(entry.claimIds),
  JSON.stringify(entry.rivals),
  words(entry.summary, idsOfEntry(entry)),
];

const disagreementValues = (found: Disagreement, words: WordsFor): readonly SqlValue[] => [
  found.id,
  found.type,
  found.question,
  found.why,
  found.score,
  JSON.stringify(found.sides),
  words([found.question, ...found.sides.map((side) => side.position)].join(' '), idsOfDisagreement(found)),
];

const corroborationValues = (found: Corroboration): readonly SqlValue[] => [
  found.fact,
  found.origins,
  JSON.stringify(found.claimIds),
];

export const putFindings = async (
  db: Db,
  workspace: WorkspaceId,
  story: StoryId,
  findings: StoryFindings,
): Promise<void> => {
  const { timeline, disagreements, corroborations } = findings;
  await markFresh(db, workspace, story);
  await wakeAlerts(db, workspace, story);
  for (const table of TABLES) {
    await db.run(`DELETE FROM ${table} WHERE workspace_id = ? AND story_id = ?`, [workspace, story]);
  }
  const words = await wordsFrom(db, workspace, findings);
  const placed = (values: readonly SqlValue[], position: number) => [workspace, story, position, ...values];
  const links = (finding: string, ids: readonly ClaimId[], position: number) =>
    [...new Set(ids)].map((id) => [workspace, story, position, finding, id]);
  await db.many(
    INSERT_ENTRY,
    timeline.map((entry, i) => placed(entryValues(entry, words), i)),
  );
  await db.many(
    INSERT_DISAGREEMENT,
    disagreements.map((found, i) => placed(disagreementValues(found, words), i)),
  );
  await db.many(
    INSERT_CORROBORATION,
    corroborations.map((found, i) => placed(corroborationValues(found), i)),
  );
  await db.many(INSERT_LINK, [
    ...disagreements.flatMap((found, i) => links('disagreement', idsOfDisagreement(found), i)),
    ...corroborations.flatMap((found, i) => links('corroboration', found.claimIds, i)),
  ]);
};
