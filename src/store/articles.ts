/** Articles: storing one with its claims, and reading them back. */
import type { ClaimStore } from '../core/ports/claims.ts';
import { articleId, storyId } from '../domain/ids.ts';
import { ARTICLE_COLUMNS, type ArticleRow, articleOf } from './article-row.ts';
import type { Database } from './db.ts';
import { markStale } from './history.ts';
import { freeCopies } from './note-unasked.ts';
import { putArticle } from './put-article.ts';

type Articles = Pick<
  ClaimStore,
  'putArticle' | 'articles' | 'article' | 'versions' | 'setCopies' | 'deleteArticle' | 'countByArticle' | 'prints'
>;

const IN_ORDER = 'ORDER BY a.published_order, a.id';

export const articlesOn = (db: Database): Articles => ({
  putArticle: (workspace, article, claims, particulars) =>
    db.in(workspace).transaction((tx) => putArticle(tx, workspace, article, claims, particulars)),
  async articles(workspace, story) {
    const rows = await db
      .in(workspace)
      .all<ArticleRow>(
        `SELECT ${ARTICLE_COLUMNS} FROM articles a WHERE a.workspace_id = ? AND a.story_id = ? ${IN_ORDER}`,
        [workspace, story],
      );
    return rows.map(articleOf);
  },
  async article(workspace, id) {
    const row = await db.in(workspace).get<ArticleRow & { text: string }>(
      `SELECT ${ARTICLE_COLUMNS}, v.text FROM articles a
       JOIN article_versions v ON v.workspace_id = a.workspace_id AND v.article_id = a.id AND v.version = a.version
       WHERE a.workspace_id = ? AND a.id = ?`,
      [workspace, id],
    );
    return row === undefined ? null : { ...articleOf(row), text: row.text };
  },
  async versions(workspace, id) {
    const rows = await db.in(workspace).all<ArticleRow>(
      `SELECT a.id, a.story_id, a.uri, v.outlet, v.title, v.published_at, v.kind, a.copy_of, v.version, v.sha256
       FROM articles a JOIN article_versions v ON v.workspace_id = a.workspace_id AND v.article_id = a.id
       WHERE a.workspace_id = ? AND a.id = ? ORDER BY v.version DESC`,
      [workspace, id],
    );
    return rows.map(articleOf);
  },
  setCopies: (workspace, story, copyOf) =>
    db.in(workspace).transaction(async (tx) => {
      const rows = await tx.all<{ id: string; copy_of: string }>(
        'SELECT id, copy_of FROM articles WHERE workspace_id = ? AND story_id = ? AND copy_of IS NOT NULL',
        [workspace, story],
      );
      const known = new Map(rows.map((row) => [row.id, row.copy_of]));
      const now = new Map<string, string>(copyOf);
      for (const id of new Set([...known.keys(), ...now.keys()])) {
        const original = now.get(id) ?? null;
        // Most stand as they stood: a row that is written again is written to the disk.
        if (original === (known.get(id) ?? null)) continue;
        await tx.run('UPDATE articles SET copy_of = ? WHERE workspace_id = ? AND story_id = ? AND id = ?', [
          original,
          workspace,
          story,
          id,
        ]);
      }
    }),
  deleteArticle: (workspace, id) =>
    db.in(workspace).transaction(async (tx) => {
      await freeCopies(tx, workspace, id);
      const row = await tx.get<{ story_id: string }>(
        'SELECT story_id FROM articles WHERE workspace_id = ? AND id = ?',
        [workspace, id],
      );
      if (row !== undefined) await markStale(tx, workspace, storyId.from(row.story_id));
      await tx.run('DELETE FROM articles WHERE workspace_id = ? AND id = ?', [workspace, id]);
    }),
  async prints(workspace, story) {
    const rows = await db
      .in(workspace)
      .all<{ id: string; fingerprint: string }>(
        `SELECT a.id, a.fingerprint FROM articles a WHERE a.workspace_id = ? AND a.story_id = ? AND a.muted = 0 ${IN_ORDER}`,
        [workspace, story],
      );
    return new Map(rows.map((row) => [articleId.from(row.id), row.fingerprint]));
  },
  async countByArticle(workspace, story) {
    const rows = await db
      .in(workspace)
      .all<{ id: string; claim_count: number }>(
        `SELECT a.id, a.claim_count FROM articles a WHERE a.workspace_id = ? AND a.story_id = ? ${IN_ORDER}`,
        [workspace, story],
      );
    return new Map(rows.map((row) => [articleId.from(row.id), row.claim_count]));
  },
});
