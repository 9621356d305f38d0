/**
 * An article that came, changed, went to another story or is heard again: a language model has not been asked about it as it stands now.
 */
import { type ArticleId, articleId, type WorkspaceId } from '../domain/ids.ts';
import type { Db } from './db.ts';

export const noteUnasked = (db: Db, workspace: WorkspaceId, article: ArticleId): Promise<number> =>
  db.run(
    `INSERT INTO unasked (workspace_id, article_id, print)
     SELECT a.workspace_id, a.id, a.story_id || a.fingerprint FROM articles a WHERE a.workspace_id = ? AND a.id = ?
     ON CONFLICT (workspace_id, article_id) DO UPDATE SET print = excluded.print, due = '', tries = 0`,
    [workspace, article],
  );

/** Copies of an article that goes: from then on they count by themselves. To be called before it goes. */
export const freeCopies = async (db: Db, workspace: WorkspaceId, original: ArticleId): Promise<void> => {
  const copies = await db.all<{ id: string }>('SELECT id FROM articles WHERE workspace_id = ? AND copy_of = ?', [
    workspace,
    original,
  ]);
  await db.run('UPDATE articles SET copy_of = NULL WHERE workspace_id = ? AND copy_of = ?', [workspace, original]);
  for (const { id } of copies) await noteUnasked(db, workspace, articleId.from(id));
};
