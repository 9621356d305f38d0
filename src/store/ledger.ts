/** The ledger: every briefing that a channel received, as it was. */

import type { PostedBriefing, ScheduleStore } from '../core/ports/schedules.ts';
import { briefingId, channelId, storyId, workspaceId } from '../domain/ids.ts';
import type { Database, Db } from './db.ts';
import { insertNotices } from './outbox.ts';

interface BriefingRow {
  readonly workspace_id: string;
  readonly id: string;
  readonly channel_id: string;
  readonly story_id: string;
  readonly posted_at: string;
  readonly message_ref: string;
  readonly record: string;
}

const COLUMNS = 'workspace_id, id, channel_id, story_id, posted_at, message_ref, record';

const briefingOf = (row: BriefingRow | undefined): PostedBriefing | null =>
  row === undefined
    ? null
    : {
        workspaceId: workspaceId.from(row.workspace_id),
        id: briefingId.from(row.id),
        channelId: channelId.from(row.channel_id),
        storyId: storyId.from(row.story_id),
        postedAt: row.posted_at,
        messageRef: row.message_ref,
        record: row.record,
      };

/** Once; a second writing of one briefing changes nothing. Its story may be gone meanwhile: then nothing is kept. */
export const insertBriefing = (db: Db, briefing: PostedBriefing): Promise<number> =>
  db.run(
    `INSERT INTO briefings (${COLUMNS}) SELECT s.workspace_id, ?, ?, s.id, ?, ?, ? FROM stories s
     WHERE s.workspace_id = ? AND s.id = ? ON CONFLICT (workspace_id, id) DO NOTHING`,
    [
      briefing.id,
      briefing.channelId,
      briefing.postedAt,
      briefing.messageRef,
      briefing.record,
      briefing.workspaceId,
      briefing.storyId,
    ],
  );

export const ledgerOn = (
  db: Database,
): Pick<ScheduleStore, 'lastBriefing' | 'briefingAt' | 'toldSince' | 'postedSince' | 'amend'> => ({
  async lastBriefing(workspace, channel, story) {
    return briefingOf(
      await db.in(workspace).get<BriefingRow>(
        `SELECT ${COLUMNS} FROM briefings WHERE workspace_id = ? AND channel_id = ? AND story_id = ?
         ORDER BY posted_at DESC, id DESC LIMIT 1`,
        [workspace, channel, story],
      ),
    );
  },
  async toldSince(since) {
    const rows = await db.across.all<{ workspace_id: string; story_id: string }>(
      'SELECT workspace_id, story_id FROM briefings WHERE posted_at >= ?',
      [since.toISOString()],
    );
    // Grouped here: SQLite would rather walk through every briefing in that order than sort those since then.
    const stories = new Map(rows.map((row) => [`${row.workspace_id} ${row.story_id}`, row]));
    const sorted = [...stories].toSorted(([one], [other]) => (one < other ? -1 : 1));
    return sorted.map(([, row]) => ({
      workspaceId: workspaceId.from(row.workspace_id),
      storyId: storyId.from(row.story_id),
    }));
  },
  async postedSince(workspace, story, since) {
    const rows = await db.in(workspace).all<BriefingRow>(
      `SELECT ${COLUMNS} FROM briefings WHERE workspace_id = ? AND story_id = ? AND posted_at >= ?
       ORDER BY posted_at DESC, id DESC LIMIT 100`,
      [workspace, story, since.toISOString()],
    );
    return rows.flatMap((row) => briefingOf(row) ?? []);
  },
  amend: ({ workspaceId: workspace, id, record: before }, record, notices) =>
    db.in(workspace).transaction(async (tx) => {
      const changed = await tx.run('UPDATE briefings SET record = ? WHERE workspace_id = ? AND id = ? AND record = ?', [
        record,
        workspace,
        id,
        before,
      ]);
      if (changed > 0) await insertNotices(tx, notices);
      return changed > 0;
    }),
  async briefingAt(workspace, channel, messageRef) {
    return briefingOf(
      await db.in(workspace).get<BriefingRow>(
        `SELECT ${COLUMNS} FROM briefings WHERE workspace_id = ? AND channel_id = ? AND message_ref = ?
         ORDER BY posted_at DESC, id DESC LIMIT 1`,
        [workspace, channel, messageRef],
      ),
    );
  },
});
