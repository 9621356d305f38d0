/** What buttons mean, under short ids made of their meaning. */
import type { ControlStore } from '../core/ports/inbox.ts';
import { shortHash } from '../domain/content-hash.ts';
import { controlId } from '../domain/ids.ts';
import type { Action } from '../reply/reply.ts';
import type { Database } from './db.ts';
import { object, oneOf, parsed, text, textMap } from './json.ts';

const readAction = object<{ kind: Action['kind']; label: string; run: Action['run'] }>({
  kind: oneOf<Action['kind']>(['run', 'share', 'remove']),
  label: text,
  run: object<Action['run']>({ command: text, args: textMap }),
});

/** One text for one action, in whatever order its arguments were given. */
const canonical = ({ kind, label, run }: Action): string => {
  const args = Object.fromEntries(Object.entries(run.args).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ kind, label, run: { command: run.command, args } });
};

export const controlsOn = (db: Database): ControlStore => ({
  async save(workspace, action) {
    const meaning = canonical(action);
    const id = controlId.from(shortHash('x', meaning));
    await db
      .in(workspace)
      .run(
        'INSERT INTO controls (workspace_id, id, action) VALUES (?, ?, ?) ON CONFLICT (workspace_id, id) DO NOTHING',
        [workspace, id, meaning],
      );
    return id;
  },
  async load(workspace, id) {
    const row = await db
      .in(workspace)
      .get<{ action: string }>('SELECT action FROM controls WHERE workspace_id = ? AND id = ?', [workspace, id]);
    return row === undefined ? null : parsed(row.action, readAction);
  },
});
