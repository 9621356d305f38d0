/** Who may change what in a workspace. */
import type { Grants } from '../core/ports/grants.ts';
import type { GrantableRight, Holder } from '../domain/rights.ts';
import type { Database } from './db.ts';
import { list, object, oneOf, parsed, type Read, text } from './json.ts';

const readRight = oneOf<GrantableRight>(['follow', 'add', 'edit', 'decide']);
const readKind = object<Pick<Holder, 'kind'>>({ kind: oneOf<Holder['kind']>(['managers', 'members', 'group']) });
const readGroup = object<{ id: string; name: string }>({ id: text, name: text });

const readHolder: Read<Holder> = (value) => {
  const { kind } = readKind(value);
  return kind === 'group' ? { kind, ...readGroup(value) } : { kind };
};
const readHolders = list(readHolder);

export const grantsOn = (db: Database): Grants => ({
  async ofWorkspace(workspace) {
    const rows = await db
      .in(workspace)
      .all<{ name: string; holders: string }>('SELECT name, holders FROM grants WHERE workspace_id = ? ORDER BY name', [
        workspace,
      ]);
    return rows.map((row) => ({ right: readRight(row.name), holders: parsed(row.holders, readHolders) }));
  },
  async put(workspace, { right, holders }) {
    await db.in(workspace).run(
      `INSERT INTO grants (workspace_id, name, holders) VALUES (?, ?, ?)
       ON CONFLICT (workspace_id, name) DO UPDATE SET holders = excluded.holders`,
      [workspace, right, JSON.stringify(holders)],
    );
  },
});
