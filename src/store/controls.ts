/** What buttons mean, under short ids made of their meaning. */
import type { ControlStore } from '../core/ports/inbox.ts';
import { shortHash } from '../domain/content-hash.ts';
import { controlId, workspaceId } from '../domain/ids.ts';
import type { Action } from '../reply/reply.ts';
import type { Database } from './db.ts';
import { nullable, object, oneOf, parsed, text, textMap } from './json.ts';

interface ActionRecord {
  readonly kind: Action['kind'];
  readonly label: string;
  readonly run: Action['run'];
  readonly asks: string | null;
  readonly about: string | null;
}

const readRecord = object<ActionRecord>({
  kind: oneOf<Action['kind']>(['run', 'share', 'remove', 'form']),
  label: text,
  run: object<Action['run']>({ command: text, args: textMap }),
  asks: nullable(text),
  about: nullable(text),
});

const readAction = (value: unknown): Action => {
  const { kind, asks, about, ...rest } = readRecord(value);
  if (kind === 'form') return { kind, ...rest, asks: asks ?? '' };
  const where = about === null ? null : workspaceId.parse(about);
  return kind === 'run' && where !== null ? { kind, ...rest, about: where } : { kind, ...rest };
};

/** One text for one action, in whatever order its arguments were given. */
const canonical = (action: Action): string => {
  const { kind, label, run } = action;
  const args = Object.fromEntries(Object.entries(run.args).sort(([a], [b]) => (a < b ? -1 : 1)));
  const asks = kind === 'form' ? { asks: action.asks } : {};
  const about = kind === 'run' && action.about !== undefined ? { about: action.about } : {};
  return JSON.stringify({ kind, label, run: { command: run.command, args }, ...asks, ...about });
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
