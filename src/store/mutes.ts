/** Muting a source: a row for its name, a mark on its articles, and the condition by which queries leave them out. */
import type { Mutes } from '../core/ports/mutes.ts';
import { articleId, personId, type StoryId, storyId, type WorkspaceId } from '../domain/ids.ts';
import { sourceKey } from '../domain/source-key.ts';
import type { Database, Db, Fragment } from './db.ts';
import { markStale } from './history.ts';
import { noteUnasked } from './note-unasked.ts';
import { condition } from './where.ts';

/** Of the claims `c` of a story those whose source is heard. */
export const heard = (workspace: WorkspaceId, story: StoryId): Fragment =>
  condition(
    'c.article_id NOT IN (SELECT m.id FROM articles m WHERE m.workspace_id = ? AND m.story_id = ? AND m.muted = 1)',
    workspace,
    story,
  );

/** One look at an index for each outlet, not one for each article. */
const OUTLETS = `WITH RECURSIVE outlets (outlet) AS (
  SELECT min(a.outlet) FROM articles a WHERE a.workspace_id = ?
  UNION ALL
  SELECT (SELECT min(b.outlet) FROM articles b WHERE b.workspace_id = ? AND b.outlet > o.outlet)
  FROM outlets o WHERE o.outlet IS NOT NULL
) SELECT o.outlet FROM outlets o WHERE o.outlet IS NOT NULL`;

/** Marks the articles of every outlet of this name; the stories that they belong to are to be compared anew. */
const mark = async (db: Db, workspace: WorkspaceId, key: string, muted: 0 | 1): Promise<readonly StoryId[]> => {
  const rows = await db.all<{ outlet: string }>(OUTLETS, [workspace, workspace]);
  const stories = new Set<StoryId>();
  for (const { outlet } of rows.filter((row) => sourceKey(row.outlet) === key)) {
    const told = await db.all<{ id: string; story_id: string }>(
      'SELECT a.id, a.story_id FROM articles a WHERE a.workspace_id = ? AND a.outlet = ? ORDER BY a.published_order, a.id',
      [workspace, outlet],
    );
    for (const row of told) stories.add(storyId.from(row.story_id));
    await db.run('UPDATE articles SET muted = ? WHERE workspace_id = ? AND outlet = ?', [muted, workspace, outlet]);
    // While it was not heard, nobody was asked about it.
    if (muted === 0) for (const { id } of told) await noteUnasked(db, workspace, articleId.from(id));
  }
  const sorted = [...stories].sort();
  for (const story of sorted) await markStale(db, workspace, story);
  return sorted;
};

export const mutesOn = (db: Database): Mutes => ({
  async ofWorkspace(workspace) {
    const rows = await db
      .in(workspace)
      .all<{ outlet: string; made_by: string; made_at: string }>(
        'SELECT outlet, made_by, made_at FROM muted_sources WHERE workspace_id = ? ORDER BY name_key',
        [workspace],
      );
    return rows.map((row) => ({ outlet: row.outlet, by: personId.from(row.made_by), at: row.made_at }));
  },
  mute: (workspace, { outlet, by, at }) =>
    db.in(workspace).transaction(async (tx) => {
      const key = sourceKey(outlet);
      await tx.run(
        `INSERT INTO muted_sources (workspace_id, name_key, outlet, made_by, made_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (workspace_id, name_key) DO NOTHING`,
        [workspace, key, outlet, by, at],
      );
      return mark(tx, workspace, key, 1);
    }),
  unmute: (workspace, outlet) =>
    db.in(workspace).transaction(async (tx) => {
      const key = sourceKey(outlet);
      const gone = await tx.run('DELETE FROM muted_sources WHERE workspace_id = ? AND name_key = ?', [workspace, key]);
      return gone === 0 ? null : mark(tx, workspace, key, 0);
    }),
});
