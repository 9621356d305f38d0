/** Alerts: kept with what each knows; a comparison of their story gives them their turn. */
import type { AlertStore, WaitingAlert } from '../core/ports/alerts.ts';
import { ALERT_KINDS, type Alert } from '../domain/alert.ts';
import { alertId, channelId, personId, type StoryId, storyId, type WorkspaceId, workspaceId } from '../domain/ids.ts';
import type { Database, Db } from './db.ts';
import { oneOf } from './json.ts';
import { insertNotices } from './outbox.ts';

interface AlertRow {
  readonly workspace_id: string;
  readonly id: string;
  readonly channel_id: string;
  readonly story_id: string;
  readonly kind: string;
  readonly about: string;
  readonly per_hour: number;
  readonly created_by: string;
}
type WaitingRow = AlertRow & { readonly told: string; readonly turn: number };

const COLUMNS = 'workspace_id, id, channel_id, story_id, kind, about, per_hour, created_by';
/** Before every instant. */
const AT_ONCE = '';
const readKind = oneOf(ALERT_KINDS);

const alertOf = (row: AlertRow): Alert => ({
  workspaceId: workspaceId.from(row.workspace_id),
  id: alertId.from(row.id),
  channelId: channelId.from(row.channel_id),
  storyId: storyId.from(row.story_id),
  kind: readKind(row.kind),
  about: row.about === '' ? null : row.about,
  perHour: row.per_hour,
  createdBy: personId.from(row.created_by),
});

const waitingOf = (row: WaitingRow): WaitingAlert => ({ alert: alertOf(row), memory: row.told, turn: row.turn });

/** The story was compared: whoever waits for something new in it is to look. */
export const wakeAlerts = (db: Db, workspace: WorkspaceId, story: StoryId): Promise<number> =>
  db.run('UPDATE alerts SET turn = turn + 1, wake_at = ? WHERE workspace_id = ? AND story_id = ?', [
    AT_ONCE,
    workspace,
    story,
  ]);

export const alertsOn = (db: Database): AlertStore => ({
  async put({ workspaceId: workspace, id, channelId: channel, storyId: story, ...alert }, memory) {
    await db.in(workspace).run(
      `INSERT INTO alerts (${COLUMNS}, told) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (workspace_id, id) DO UPDATE SET per_hour = excluded.per_hour, created_by = excluded.created_by`,
      [workspace, id, channel, story, alert.kind, alert.about ?? '', alert.perHour, alert.createdBy, memory],
    );
  },
  async remove(workspace, id) {
    return db.in(workspace).transaction(async (tx) => {
      await tx.run("DELETE FROM notices WHERE workspace_id = ? AND alert_id = ? AND state = 'pending'", [
        workspace,
        id,
      ]);
      return (await tx.run('DELETE FROM alerts WHERE workspace_id = ? AND id = ?', [workspace, id])) > 0;
    });
  },
  async ofWorkspace(workspace) {
    const rows = await db
      .in(workspace)
      .all<AlertRow>(`SELECT ${COLUMNS} FROM alerts WHERE workspace_id = ? ORDER BY channel_id, id`, [workspace]);
    return rows.map(alertOf);
  },
  async waiting(now, limit) {
    const rows = await db.across.all<WaitingRow>(
      `SELECT ${COLUMNS}, told, turn FROM alerts WHERE wake_at <= ? ORDER BY wake_at, workspace_id, id LIMIT ?`,
      [now.toISOString(), limit],
    );
    return rows.map(waitingOf);
  },
  note: ({ alert: { workspaceId: workspace, id }, memory: before, turn }, memory, wakeAt, notices) =>
    db.in(workspace).transaction(async (tx) => {
      const changed = await tx.run(
        'UPDATE alerts SET told = ?, wake_at = ? WHERE workspace_id = ? AND id = ? AND turn = ? AND told = ?',
        [memory, wakeAt, workspace, id, turn, before],
      );
      if (changed > 0) await insertNotices(tx, notices);
      return changed > 0;
    }),
});
