/** What was last asked in a thread. */
import type { Threads } from '../core/ports/threads.ts';
import type { Invocation } from '../reply/reply.ts';
import type { Database } from './db.ts';
import { object, parsed, text, textMap } from './json.ts';

const readInvocation = object<Invocation>({ command: text, args: textMap });

export const threadsOn = (db: Database): Threads => ({
  async remember(workspace, channel, thread, { command, args }) {
    await db.in(workspace).run(
      `INSERT INTO threads (workspace_id, channel_id, thread, asked) VALUES (?, ?, ?, ?)
       ON CONFLICT (workspace_id, channel_id, thread) DO UPDATE SET asked = excluded.asked`,
      [workspace, channel, thread, JSON.stringify({ command, args })],
    );
  },
  async recall(workspace, channel, thread) {
    const row = await db
      .in(workspace)
      .get<{ asked: string }>('SELECT asked FROM threads WHERE workspace_id = ? AND channel_id = ? AND thread = ?', [
        workspace,
        channel,
        thread,
      ]);
    return row === undefined ? null : parsed(row.asked, readInvocation);
  },
});
