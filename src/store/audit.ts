/** Who changed what, when. */
import type { Audit } from '../core/ports/audit.ts';
import { personId } from '../domain/ids.ts';
import type { Database } from './db.ts';

export const auditOn = (db: Database): Audit => ({
  async write(workspace, { at, by, action, subject }) {
    await db
      .in(workspace)
      .run('INSERT INTO audit (workspace_id, at, by, action, subject) VALUES (?, ?, ?, ?, ?)', [
        workspace,
        at,
        by,
        action,
        subject,
      ]);
  },
  async list(workspace, limit) {
    const rows = await db
      .in(workspace)
      .all<{ at: string; by: string; action: string; subject: string }>(
        'SELECT at, by, action, subject FROM audit WHERE workspace_id = ? ORDER BY at DESC, row DESC LIMIT ?',
        [workspace, limit],
      );
    return rows.map((row) => ({ at: row.at, by: personId.from(row.by), action: row.action, subject: row.subject }));
  },
});
