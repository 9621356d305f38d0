/** An article that came, changed or went to another story: a language model has not been asked about it as it is now. */
import type { ArticleId, WorkspaceId } from '../domain/ids.ts';
import type { Db } from './db.ts';

export const noteUnasked = (db: Db, workspace: WorkspaceId, article: ArticleId): Promise<number> =>
  db.run(
    `INSERT INTO unasked (workspace_id, article_id, print)
     SELECT a.workspace_id, a.id, a.story_id || a.fingerprint FROM articles a WHERE a.workspace_id = ? AND a.id = ?
     ON CONFLICT (workspace_id, article_id) DO UPDATE SET print = excluded.print, due = '', tries = 0`,
    [workspace, article],
  );
