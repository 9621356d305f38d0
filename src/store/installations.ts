/** Sealed credentials, one a workspace. */
import type { Installations } from '../core/ports/installations.ts';
import type { Database } from './db.ts';

export const installationsOn = (db: Database): Installations => ({
  async put(workspace, installedAt, sealed) {
    await db.in(workspace).run(
      `INSERT INTO installations (workspace_id, installed_at, sealed) VALUES (?, ?, ?)
       ON CONFLICT (workspace_id) DO UPDATE SET installed_at = excluded.installed_at, sealed = excluded.sealed`,
      [workspace, installedAt.toISOString(), sealed],
    );
  },
  async get(workspace) {
    const row = await db
      .in(workspace)
      .get<{ installed_at: string; sealed: string }>(
        'SELECT installed_at, sealed FROM installations WHERE workspace_id = ?',
        [workspace],
      );
    return row === undefined ? null : { installedAt: new Date(row.installed_at), sealed: row.sealed };
  },
  async remove(workspace, at) {
    await db
      .in(workspace)
      .run('DELETE FROM installations WHERE workspace_id = ? AND installed_at <= ?', [workspace, at.toISOString()]);
  },
});
