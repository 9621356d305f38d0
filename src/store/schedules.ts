/** Schedules: which channel wants which story when, and when each is due next. */
import { QUIET_DAYS, type Schedule, type ScheduleStore } from '../core/ports/schedules.ts';
import { channelId, personId, scheduleId, storyId, workspaceId } from '../domain/ids.ts';
import type { Database } from './db.ts';
import { list, number, oneOf, parsed } from './json.ts';

interface ScheduleRow {
  readonly workspace_id: string;
  readonly id: string;
  readonly channel_id: string;
  readonly story_id: string;
  readonly at: string;
  readonly zone: string;
  readonly days: string;
  readonly quiet: string;
  readonly paused: number;
  readonly created_by: string;
  readonly next_due: string;
  readonly hush: string | null;
  readonly approve: number;
}

const COLUMNS =
  'workspace_id, id, channel_id, story_id, at, zone, days, quiet, paused, created_by, next_due, hush, approve';
const readDays = list(number);
const readQuiet = oneOf(QUIET_DAYS);

const scheduleOf = (row: ScheduleRow): Schedule => ({
  workspaceId: workspaceId.from(row.workspace_id),
  id: scheduleId.from(row.id),
  channelId: channelId.from(row.channel_id),
  storyId: storyId.from(row.story_id),
  at: row.at,
  zone: row.zone,
  days: parsed(row.days, readDays),
  quiet: readQuiet(row.quiet),
  paused: row.paused === 1,
  createdBy: personId.from(row.created_by),
  nextDue: row.next_due,
  hush: row.hush,
  approve: row.approve === 1,
});

type Schedules = Pick<ScheduleStore, 'put' | 'remove' | 'ofWorkspace' | 'restsOf' | 'byId' | 'due'>;

export const schedulesOn = (db: Database): Schedules => ({
  async put(schedule) {
    await db.in(schedule.workspaceId).run(
      `INSERT INTO schedules (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (workspace_id, id) DO UPDATE SET channel_id = excluded.channel_id, story_id = excluded.story_id,
         at = excluded.at, zone = excluded.zone, days = excluded.days, quiet = excluded.quiet,
         paused = excluded.paused, created_by = excluded.created_by, next_due = excluded.next_due,
           hush = excluded.hush, approve = excluded.approve`,
      [
        schedule.workspaceId,
        schedule.id,
        schedule.channelId,
        schedule.storyId,
        schedule.at,
        schedule.zone,
        JSON.stringify(schedule.days),
        schedule.quiet,
        schedule.paused ? 1 : 0,
        schedule.createdBy,
        schedule.nextDue,
        schedule.hush,
        schedule.approve ? 1 : 0,
      ],
    );
  },
  async remove(workspace, id) {
    return (await db.in(workspace).run('DELETE FROM schedules WHERE workspace_id = ? AND id = ?', [workspace, id])) > 0;
  },
  async ofWorkspace(workspace) {
    const rows = await db
      .in(workspace)
      .all<ScheduleRow>(`SELECT ${COLUMNS} FROM schedules WHERE workspace_id = ? ORDER BY channel_id, at, id`, [
        workspace,
      ]);
    return rows.map(scheduleOf);
  },
  async restsOf(workspace, channel) {
    return db
      .in(workspace)
      .all<{ hush: string; zone: string }>(
        'SELECT hush, zone FROM schedules WHERE workspace_id = ? AND channel_id = ? AND hush IS NOT NULL ORDER BY at, id',
        [workspace, channel],
      );
  },
  async byId(workspace, id) {
    const row = await db
      .in(workspace)
      .get<ScheduleRow>(`SELECT ${COLUMNS} FROM schedules WHERE workspace_id = ? AND id = ?`, [workspace, id]);
    return row === undefined ? null : scheduleOf(row);
  },
  async due(now, limit) {
    const rows = await db.across.all<ScheduleRow>(
      `SELECT ${COLUMNS} FROM schedules WHERE paused = 0 AND next_due <= ? ORDER BY next_due, workspace_id, id LIMIT ?`,
      [now.toISOString(), limit],
    );
    return rows.map(scheduleOf);
  },
});
