/** What each person has seen of a story. */
import type { Readers } from '../core/ports/readers.ts';
import type { Database } from './db.ts';

export const readersOn = (db: Database): Readers => ({
  async saw(workspace, person, story, { at, record }) {
    await db.in(workspace).run(
      `INSERT INTO last_seen (workspace_id, person_id, story_id, seen_at, record)
       SELECT s.workspace_id, ?, s.id, ?, ? FROM stories s WHERE s.workspace_id = ? AND s.id = ?
       ON CONFLICT (workspace_id, person_id, story_id) DO UPDATE SET seen_at = excluded.seen_at, record = excluded.record`,
      [person, at, record, workspace, story],
    );
  },
  async lastSeen(workspace, person, story) {
    const row = await db
      .in(workspace)
      .get<{ seen_at: string; record: string }>(
        'SELECT seen_at, record FROM last_seen WHERE workspace_id = ? AND person_id = ? AND story_id = ?',
        [workspace, person, story],
      );
    return row === undefined ? null : { at: row.seen_at, record: row.record };
  },
});
