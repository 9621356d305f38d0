/** Notices: put once, leased by one process at a time, ended once. */
import { type LeasedNotice, NOTICE_KINDS, type Notice, type Outbox } from '../core/ports/outbox.ts';
import { channelId, personId, workspaceId } from '../domain/ids.ts';
import type { Database, Db } from './db.ts';
import { oneOf } from './json.ts';

interface NoticeRow {
  readonly workspace_id: string;
  readonly key: string;
  readonly kind: string;
  readonly channel_id: string;
  readonly message_ref: string | null;
  readonly person_id: string | null;
  readonly run_key: string | null;
  readonly title: string;
  readonly body: string;
  readonly alert_id: string | null;
  readonly created_at: string;
  readonly attempts: number;
  readonly lease: number;
}

const GIVEN = 'workspace_id, key, kind, channel_id, message_ref, person_id, run_key, title, body, alert_id, created_at';
const COLUMNS = `${GIVEN}, attempts, lease`;
const HELD = "workspace_id = ? AND key = ? AND state = 'pending' AND lease = ?";
const readKind = oneOf(NOTICE_KINDS);

const noticeOf = (row: NoticeRow): LeasedNotice => ({
  workspaceId: workspaceId.from(row.workspace_id),
  key: row.key,
  kind: readKind(row.kind),
  channelId: channelId.from(row.channel_id),
  messageRef: row.message_ref,
  person: row.person_id === null ? null : personId.from(row.person_id),
  runKey: row.run_key,
  title: row.title,
  body: row.body,
  alertId: row.alert_id,
  createdAt: row.created_at,
  attempts: row.attempts,
  lease: row.lease,
});

const heldBy = ({ workspaceId: workspace, key, lease }: LeasedNotice) => [workspace, key, lease] as const;

export const insertNotices = async (tx: Db, notices: readonly Notice[]): Promise<void> => {
  for (const n of notices) {
    await tx.run(
      `INSERT INTO notices (${GIVEN}, state, free_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?)
       ON CONFLICT (workspace_id, key) DO NOTHING`,
      [
        n.workspaceId,
        n.key,
        n.kind,
        n.channelId,
        n.messageRef,
        n.person,
        n.runKey,
        n.title,
        n.body,
        n.alertId,
        n.createdAt,
        n.createdAt,
      ],
    );
  }
};

export const outboxOn = (db: Database): Outbox => ({
  async put(notices) {
    for (const notice of notices) await insertNotices(db.in(notice.workspaceId), [notice]);
  },
  lease: (now, forMs, limit) =>
    db.across.transaction(async (tx) => {
      const free = await tx.all<NoticeRow>(
        `SELECT ${COLUMNS} FROM notices WHERE state = 'pending' AND free_at <= ?
         ORDER BY free_at, created_at, workspace_id, key LIMIT ? ${db.forLease}`,
        [now.toISOString(), limit],
      );
      const until = new Date(now.getTime() + forMs).toISOString();
      const leased: LeasedNotice[] = [];
      for (const row of free) {
        const held = await tx.get<NoticeRow>(
          `UPDATE notices SET lease = lease + 1, free_at = ? WHERE workspace_id = ? AND key = ? RETURNING ${COLUMNS}`,
          [until, row.workspace_id, row.key],
        );
        if (held !== undefined) leased.push(noticeOf(held));
      }
      return leased;
    }),
  async begin(notice, until) {
    const begun = await db
      .in(notice.workspaceId)
      .run(`UPDATE notices SET attempts = attempts + 1, free_at = ? WHERE ${HELD}`, [
        until.toISOString(),
        ...heldBy(notice),
      ]);
    return begun > 0;
  },
  async release(notice, retryAt, absent) {
    await db
      .in(notice.workspaceId)
      .run(`UPDATE notices SET free_at = ?, attempts = CASE WHEN ? = 1 THEN 0 ELSE attempts END WHERE ${HELD}`, [
        retryAt.toISOString(),
        absent ? 1 : 0,
        ...heldBy(notice),
      ]);
  },
  async end(notice) {
    await db
      .in(notice.workspaceId)
      .run(`UPDATE notices SET state = 'done', body = '' WHERE ${HELD}`, [...heldBy(notice)]);
  },
});
