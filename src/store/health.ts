/** How deliveries stand, over all workspaces: counts and instants, no names. */
import type { DeliveryHealth, ScheduleStore } from '../core/ports/schedules.ts';
import type { Database } from './db.ts';

/** What is free later than this waits on purpose: for hours of rest, or because the platform asked for it. */
const RETRIES_MS = 120_000;

export const healthOn = (db: Database): Pick<ScheduleStore, 'health'> => ({
  async health(now, since): Promise<DeliveryHealth> {
    const [last] = await db.across.all<{ at: string | null }>('SELECT max(posted_at) AS at FROM briefings', []);
    const states = await db.across.all<{ state: string; count: number }>(
      'SELECT state, count(*) AS count FROM slots WHERE due_at >= ? GROUP BY state ORDER BY state',
      [since.toISOString()],
    );
    const [waiting] = await db.across.all<{ oldest: string | null; count: number }>(
      `SELECT min(s.due_at) AS oldest, count(*) AS count FROM slots s
       JOIN schedules c ON c.workspace_id = s.workspace_id AND c.id = s.schedule_id
       WHERE s.state = 'pending' AND s.free_at <= ? AND (s.free_at <= ? OR c.hush IS NULL)`,
      [new Date(now.getTime() + RETRIES_MS).toISOString(), now.toISOString()],
    );
    const [unplanned] = await db.across.all<{ oldest: string | null }>(
      'SELECT min(next_due) AS oldest FROM schedules WHERE paused = 0 AND next_due <= ?',
      [now.toISOString()],
    );
    const [notices] = await db.across.all<{ count: number }>(
      "SELECT count(*) AS count FROM notices WHERE state = 'pending'",
      [],
    );
    const oldest = [waiting?.oldest ?? null, unplanned?.oldest ?? null].filter((at) => at !== null).toSorted()[0];
    return {
      lastDelivered: last?.at ?? null,
      oldestWaiting: oldest ?? null,
      waiting: waiting?.count ?? 0,
      notices: notices?.count ?? 0,
      slots: Object.fromEntries(states.map(({ state, count }) => [state, count])),
    };
  },
});
