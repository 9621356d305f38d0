/** Slots: made once, leased by one process at a time, ended once. Every step that a lease guards names the lease. */
import type { Notice } from '../core/ports/outbox.ts';
import { APPROVALS, type PostedBriefing, type ScheduleStore, SLOT_STATES, type Slot } from '../core/ports/schedules.ts';
import { scheduleId, workspaceId } from '../domain/ids.ts';
import type { Database, Db } from './db.ts';
import { nullable, oneOf } from './json.ts';
import { insertBriefing } from './ledger.ts';
import { insertNotices } from './outbox.ts';

interface SlotRow {
  readonly workspace_id: string;
  readonly schedule_id: string;
  readonly due_at: string;
  readonly run_key: string;
  readonly state: string;
  readonly attempts: number;
  readonly lease: number;
  readonly draft: string | null;
  readonly reason: string | null;
  readonly approval: string | null;
}

const COLUMNS = 'workspace_id, schedule_id, due_at, run_key, state, attempts, lease, draft, reason, approval';
const SLOT = 'workspace_id = ? AND schedule_id = ? AND due_at = ?';
const HELD = `${SLOT} AND state = 'pending' AND lease = ?`;
const readState = oneOf(SLOT_STATES);
const readApproval = nullable(oneOf(APPROVALS));

const slotOf = (row: SlotRow): Slot => ({
  workspaceId: workspaceId.from(row.workspace_id),
  scheduleId: scheduleId.from(row.schedule_id),
  dueAt: row.due_at,
  runKey: row.run_key,
  state: readState(row.state),
  attempts: row.attempts,
  lease: row.lease,
  draft: row.draft,
  reason: row.reason,
  approval: readApproval(row.approval),
});

const nameOf = (slot: Slot) => [slot.workspaceId, slot.scheduleId, slot.dueAt] as const;
const heldBy = (slot: Slot) => [...nameOf(slot), slot.lease] as const;

type Slots = Pick<
  ScheduleStore,
  'materialise' | 'lease' | 'begin' | 'release' | 'layBefore' | 'waiting' | 'approve' | 'finish' | 'slots'
>;

const leaseOne = (tx: Db, row: SlotRow, until: string): Promise<SlotRow | undefined> =>
  tx.get<SlotRow>(`UPDATE slots SET lease = lease + 1, free_at = ? WHERE ${SLOT} RETURNING ${COLUMNS}`, [
    until,
    row.workspace_id,
    row.schedule_id,
    row.due_at,
  ]);

const end = async (
  tx: Db,
  slot: Slot,
  state: Slot['state'],
  reason: string | null,
  briefing: PostedBriefing | null,
  notices: readonly Notice[],
): Promise<boolean> => {
  // What is on the platform is written down whoever holds the lease by now; everything else only by its holder.
  const guard = state === 'posted' ? { sql: SLOT, params: nameOf(slot) } : { sql: HELD, params: heldBy(slot) };
  // The draft has done its work, unless nobody knows what became of it; a posted one is in the ledger.
  const ended = await tx.run(
    `UPDATE slots SET state = ?, reason = ?, draft = CASE WHEN ? = 'unsure' THEN draft END
     WHERE ${guard.sql} AND state <> 'posted'`,
    [state, reason, state, ...guard.params],
  );
  if (briefing !== null) await insertBriefing(tx, briefing);
  if (ended > 0) await insertNotices(tx, notices);
  return ended > 0;
};

export const slotsOn = (db: Database): Slots => ({
  materialise: (plans) =>
    db.across.transaction(async (tx) => {
      for (const { slot, nextDue } of plans) {
        // Only the process that moves the schedule on makes the row; for the others the schedule is no longer due then.
        const moved = await tx.run(
          'UPDATE schedules SET next_due = ? WHERE workspace_id = ? AND id = ? AND next_due = ? AND paused = 0',
          [nextDue, slot.workspaceId, slot.scheduleId, slot.dueAt],
        );
        if (moved === 0) continue;
        await tx.run(
          `INSERT INTO slots (workspace_id, schedule_id, due_at, run_key, state, free_at)
           VALUES (?, ?, ?, ?, 'pending', ?) ON CONFLICT (workspace_id, schedule_id, due_at) DO NOTHING`,
          [slot.workspaceId, slot.scheduleId, slot.dueAt, slot.runKey, slot.dueAt],
        );
      }
    }),
  lease: (now, forMs, limit) =>
    db.across.transaction(async (tx) => {
      const free = await tx.all<SlotRow>(
        `SELECT ${COLUMNS} FROM slots WHERE state = 'pending' AND free_at <= ?
         ORDER BY free_at, due_at, workspace_id, schedule_id LIMIT ? ${db.forLease}`,
        [now.toISOString(), limit],
      );
      const until = new Date(now.getTime() + forMs).toISOString();
      const leased: Slot[] = [];
      for (const row of free) {
        const held = await leaseOne(tx, row, until);
        if (held !== undefined) leased.push(slotOf(held));
      }
      return leased;
    }),
  async begin(slot, draft, until) {
    const begun = await db
      .in(slot.workspaceId)
      .run(`UPDATE slots SET attempts = attempts + 1, draft = ?, free_at = ? WHERE ${HELD}`, [
        draft,
        until.toISOString(),
        ...heldBy(slot),
      ]);
    return begun > 0;
  },
  async release(slot, retryAt, absent) {
    await db
      .in(slot.workspaceId)
      .run(`UPDATE slots SET free_at = ?, attempts = CASE WHEN ? = 1 THEN 0 ELSE attempts END WHERE ${HELD}`, [
        retryAt.toISOString(),
        absent ? 1 : 0,
        ...heldBy(slot),
      ]);
  },
  layBefore: (slot, draft, until, notice) =>
    db.in(slot.workspaceId).transaction(async (tx) => {
      const laid = await tx.run(`UPDATE slots SET draft = ?, approval = 'asked', free_at = ? WHERE ${HELD}`, [
        draft,
        until.toISOString(),
        ...heldBy(slot),
      ]);
      if (laid > 0) await insertNotices(tx, [notice]);
      return laid > 0;
    }),
  async waiting(workspace, schedule) {
    const row = await db.in(workspace).get<SlotRow>(
      `SELECT ${COLUMNS} FROM slots WHERE workspace_id = ? AND schedule_id = ? AND state = 'pending' AND approval = 'asked'
       ORDER BY due_at DESC LIMIT 1`,
      [workspace, schedule],
    );
    return row === undefined ? null : slotOf(row);
  },
  async approve(workspace, schedule, now, yes) {
    // A lease that somebody holds is void by it: whoever looks next finds the decision.
    const decided = yes
      ? ["approval = 'approved', free_at = ?", now.toISOString()]
      : ["state = 'skipped', reason = ?, draft = NULL", 'it was not approved.'];
    const [set = '', value = ''] = decided;
    const changed = await db.in(workspace).run(
      `UPDATE slots SET ${set}, lease = lease + 1
       WHERE workspace_id = ? AND schedule_id = ? AND state = 'pending' AND approval = 'asked'`,
      [value, workspace, schedule],
    );
    return changed > 0;
  },
  finish: (slot, { state, reason }, briefing, notices = []) =>
    db.in(slot.workspaceId).transaction((tx) => end(tx, slot, state, reason, briefing, notices)),
  async slots(workspace, schedule, limit) {
    const rows = await db
      .in(workspace)
      .all<SlotRow>(
        `SELECT ${COLUMNS} FROM slots WHERE workspace_id = ? AND schedule_id = ? ORDER BY due_at DESC LIMIT ?`,
        [workspace, schedule, limit],
      );
    return rows.map(slotOf);
  },
});
