/** The ledger: every briefing that a channel received, as it was. */
import type { PostedBriefing, ScheduleStore } from '../core/ports/schedules.ts';
import { briefingId, channelId, storyId, workspaceId } from '../domain/ids.ts';
import type { Database, Db } from './db.ts';

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

export const ledgerOn = (db: Database): Pick<ScheduleStore, 'lastBriefing' | 'briefingAt'> => ({
  async lastBriefing(workspace, channel, story) {
    return briefingOf(
      await db.in(workspace).get<BriefingRow>(
        `SELECT ${COLUMNS} FROM briefings WHERE workspace_id = ? AND channel_id = ? AND story_id = ?
         ORDER BY posted_at DESC, id DESC LIMIT 1`,
        [workspace, channel, story],
      ),
    );
  },
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
