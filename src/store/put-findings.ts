/** Replaces what the comparison had found in a story, inside a transaction. */
import type { Disagreement } from '../domain/disagreement.ts';
import type { StoryFindings } from '../domain/dossier.ts';
import type { ClaimId, StoryId, WorkspaceId } from '../domain/ids.ts';
import type { TimelineEntry } from '../domain/timeline.ts';
import type { Db } from './db.ts';
import { markFresh } from './history.ts';
import { wordColumn, wordsOf } from './words.ts';

const idsOfEntry = (entry: TimelineEntry): readonly ClaimId[] => [
  ...entry.claimIds,
  ...entry.rivals.flatMap((rival) => rival.claimIds),
];
const idsOfDisagreement = ({ sides }: Disagreement): readonly ClaimId[] => sides.flatMap((side) => side.claimIds);

const TABLES = ['timeline_entries', 'disagreements', 'corroborations', 'finding_claims'] as const;

export const putFindings = async (
  db: Db,
  workspace: WorkspaceId,
  story: StoryId,
  { timeline, disagreements, corroborations }: StoryFindings,
): Promise<void> => {
  await markFresh(db, workspace, story);
  for (const table of TABLES) {
    await db.run(`DELETE FROM ${table} WHERE workspace_id = ? AND story_id = ?`, [workspace, story]);
  }
  /** The words of a finding and of the evidence it cites: what `about:` looks in. */
  const wordsFor = async (said: string, ids: readonly ClaimId[]): Promise<string> => {
    const words = new Set(wordsOf(said));
    for (const id of ids) {
      const row = await db.get<{ words: string }>('SELECT words FROM claims WHERE workspace_id = ? AND id = ?', [
        workspace,
        id,
      ]);
      for (const word of row?.words.trim().split(' ') ?? []) words.add(word);
    }
    return wordColumn(words);
  };
  const link = async (finding: string, position: number, ids: readonly ClaimId[]): Promise<void> => {
    for (const id of new Set(ids)) {
      await db.run(
        'INSERT INTO finding_claims (workspace_id, claim_id, finding, story_id, position) VALUES (?, ?, ?, ?, ?)',
        [workspace, id, finding, story, position],
      );
    }
  };
  for (const [position, entry] of timeline.entries()) {
    await db.run(
      `INSERT INTO timeline_entries
         (workspace_id, story_id, position, id, date_from, date_to, summary, disputed, claim_ids, rivals, words)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        workspace,
        story,
        position,
        entry.id,
        entry.date.from,
        entry.date.to,
        entry.summary,
        entry.disputed ? 1 : 0,
        JSON.stringify(entry.claimIds),
        JSON.stringify(entry.rivals),
        await wordsFor(entry.summary, idsOfEntry(entry)),
      ],
    );
  }
  for (const [position, found] of disagreements.entries()) {
    const ids = idsOfDisagreement(found);
    await db.run(
      `INSERT INTO disagreements (workspace_id, story_id, position, id, type, question, why, score, sides, words)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        workspace,
        story,
        position,
        found.id,
        found.type,
        found.question,
        found.why,
        found.score,
        JSON.stringify(found.sides),
        await wordsFor([found.question, ...found.sides.map((side) => side.position)].join(' '), ids),
      ],
    );
    await link('disagreement', position, ids);
  }
  for (const [position, found] of corroborations.entries()) {
    await db.run(
      `INSERT INTO corroborations (workspace_id, story_id, position, fact, origins, claim_ids)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [workspace, story, position, found.fact, found.origins, JSON.stringify(found.claimIds)],
    );
    await link('corroboration', position, found.claimIds);
  }
};
