/** Deliveries, each recorded once; the payload is kept only until the delivery is finished. */
import type { Inbox } from '../core/ports/inbox.ts';
import { workspaceId } from '../domain/ids.ts';
import type { Database } from './db.ts';
import { anyOf, condition, inParts, where } from './where.ts';

export const inboxOn = (db: Database): Inbox => ({
  async record(workspace, deliveryKey, receivedAt, payload) {
    const added = await db.in(workspace).run(
      `INSERT INTO deliveries (workspace_id, delivery_key, received_at, payload) VALUES (?, ?, ?, ?)
       ON CONFLICT (workspace_id, delivery_key) DO NOTHING`,
      [workspace, deliveryKey, receivedAt.toISOString(), payload],
    );
    return added > 0;
  },
  async amend(workspace, deliveryKey, payload) {
    await db
      .in(workspace)
      .run('UPDATE deliveries SET payload = ? WHERE workspace_id = ? AND delivery_key = ? AND payload IS NOT NULL', [
        payload,
        workspace,
        deliveryKey,
      ]);
  },
  async finish(answered) {
    for (const [workspace, those] of Map.groupBy(answered, (one) => one.workspace)) {
      for (const part of inParts(those.map(({ deliveryKey }) => deliveryKey))) {
        const { sql, params } = where(condition('workspace_id = ?', workspace), anyOf('delivery_key', part));
        await db.in(workspace).run(`UPDATE deliveries SET payload = NULL ${sql}`, params);
      }
    }
  },
  async unfinished(prefix, since) {
    const rows = await db.across.all<{ workspace_id: string; delivery_key: string; payload: string }>(
      `SELECT workspace_id, delivery_key, payload FROM deliveries
       WHERE payload IS NOT NULL AND received_at >= ? AND substr(delivery_key, 1, length(?)) = ?
       ORDER BY received_at, workspace_id, delivery_key`,
      [since.toISOString(), prefix, prefix],
    );
    return rows.map((row) => ({
      workspace: workspaceId.from(row.workspace_id),
      deliveryKey: row.delivery_key,
      payload: row.payload,
    }));
  },
  async forgetBefore(before) {
    await db.across.run('DELETE FROM deliveries WHERE payload IS NULL AND received_at < ?', [before.toISOString()]);
  },
});
