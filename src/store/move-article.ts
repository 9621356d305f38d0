/** One article changes its story: its claims and its versions go with it, what was found about both stories is out of date. */
import { type ArticleId, type StoryId, storyId, type WorkspaceId } from '../domain/ids.ts';
import type { Db } from './db.ts';
import { markStale } from './history.ts';
import { freeCopies, noteUnasked } from './note-unasked.ts';
import { scopeOf } from './scope.ts';

export const moveArticle = async (
  db: Db,
  workspace: WorkspaceId,
  article: ArticleId,
  into: StoryId,
): Promise<'moved' | 'there' | 'gone'> => {
  const row = await db.get<{ story_id: string; uri: string }>(
    'SELECT a.story_id, a.uri FROM articles a WHERE a.workspace_id = ? AND a.id = ?',
    [workspace, article],
  );
  if (row === undefined) return 'gone';
  const taken = await db.get('SELECT 1 FROM articles a WHERE a.workspace_id = ? AND a.story_id = ? AND a.uri = ?', [
    workspace,
    into,
    row.uri,
  ]);
  if (taken !== undefined) return 'there';
  await freeCopies(db, workspace, article);
  await db.run('UPDATE articles SET story_id = ?, copy_of = NULL WHERE workspace_id = ? AND id = ?', [
    into,
    workspace,
    article,
  ]);
  await db.run('UPDATE claims SET story_id = ?, scope = ? WHERE workspace_id = ? AND article_id = ?', [
    into,
    scopeOf(workspace, into),
    workspace,
    article,
  ]);
  await db.run('UPDATE proposals SET story_id = ? WHERE workspace_id = ? AND article_id = ?', [
    into,
    workspace,
    article,
  ]);
  await noteUnasked(db, workspace, article);
  for (const story of [storyId.from(row.story_id), into]) await markStale(db, workspace, story);
  return 'moved';
};
