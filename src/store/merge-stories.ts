/**
 * Two stories become one: articles with what a model proposed of them, channel defaults, schedules, alerts, posted briefings,
 * what editors decided and what waits for them move over; findings are dropped.
 */
import { articleId, type StoryId, type WorkspaceId } from '../domain/ids.ts';
import type { Db } from './db.ts';
import { markStale } from './history.ts';
import { noteUnasked } from './note-unasked.ts';
import { scopeOf } from './scope.ts';

/** Ids of the articles that lose to one of the same uri: of two, the later version stays; of equals, the one of `into`. */
const superseded = async (db: Db, workspace: WorkspaceId, from: StoryId, into: StoryId): Promise<readonly string[]> => {
  const rows = await db.all<{ loser: string }>(
    `SELECT CASE WHEN f.version > i.version OR (f.version = i.version AND f.published_order > i.published_order)
       THEN i.id ELSE f.id END AS loser
     FROM articles f JOIN articles i ON i.workspace_id = f.workspace_id AND i.uri = f.uri
     WHERE f.workspace_id = ? AND f.story_id = ? AND i.story_id = ?`,
    [workspace, from, into],
  );
  return rows.map((row) => row.loser);
};

/** A feed that both follow stays with the story it comes to. */
const moveFeeds = (db: Db, workspace: WorkspaceId, from: StoryId, into: StoryId): Promise<number> =>
  db.run(
    `UPDATE feeds SET story_id = ? WHERE workspace_id = ? AND story_id = ? AND address NOT IN
       (SELECT o.address FROM feeds o WHERE o.workspace_id = ? AND o.story_id = ?)`,
    [into, workspace, from, workspace, into],
  );

/** What both have stays as `into` has it. */
const moveRulings = async (db: Db, workspace: WorkspaceId, from: StoryId, into: StoryId): Promise<void> => {
  for (const table of ['rulings', 'reports'] as const)
    await db.run(
      `UPDATE ${table} SET story_id = ? WHERE workspace_id = ? AND story_id = ? AND id NOT IN
         (SELECT o.id FROM ${table} o WHERE o.workspace_id = ? AND o.story_id = ?)`,
      [into, workspace, from, workspace, into],
    );
};

export const mergeStories = async (db: Db, workspace: WorkspaceId, from: StoryId, into: StoryId): Promise<void> => {
  if (from === into) return;
  for (const loser of await superseded(db, workspace, from, into)) {
    await db.run('DELETE FROM articles WHERE workspace_id = ? AND id = ?', [workspace, loser]);
  }
  const moving = await db.all<{ id: string }>(
    'SELECT id FROM articles WHERE workspace_id = ? AND story_id = ? ORDER BY published_order, id',
    [workspace, from],
  );
  for (const table of ['articles', 'proposals', 'channel_defaults', 'schedules', 'briefings', 'alerts'] as const) {
    await db.run(`UPDATE ${table} SET story_id = ? WHERE workspace_id = ? AND story_id = ?`, [into, workspace, from]);
  }
  await db.run('UPDATE claims SET story_id = ?, scope = ? WHERE workspace_id = ? AND story_id = ?', [
    into,
    scopeOf(workspace, into),
    workspace,
    from,
  ]);
  for (const { id } of moving) await noteUnasked(db, workspace, articleId.from(id));
  // What one of them knew, the other did not; it is no news.
  await db.run("UPDATE alerts SET told = '' WHERE workspace_id = ? AND story_id = ?", [workspace, into]);
  await moveFeeds(db, workspace, from, into);
  await moveRulings(db, workspace, from, into);
  await markStale(db, workspace, into);
  await db.run('DELETE FROM stories WHERE workspace_id = ? AND id = ?', [workspace, from]);
};
