/** Articles that a language model was not asked about yet, on either engine. */
import type { Unasked, UnaskedQueue } from '../core/ports/unasked.ts';
import { articleId, storyId, workspaceId } from '../domain/ids.ts';
import type { Database } from './db.ts';

interface WaitingRow {
  readonly workspace_id: string;
  readonly article_id: string;
  readonly print: string;
  readonly tries: number;
}

const WAITING = 'SELECT u.workspace_id, u.article_id, u.print, u.tries FROM unasked u WHERE';
const SAME = 'workspace_id = ? AND article_id = ? AND print = ?';

export const unaskedOn = (db: Database): UnaskedQueue => ({
  lease: (now, forMs, limit) =>
    db.across.transaction(async (tx) => {
      const fresh = await tx.all<WaitingRow>(`${WAITING} u.due = '' ORDER BY u.row DESC LIMIT ? ${db.forLease}`, [
        limit,
      ]);
      const late = await tx.all<WaitingRow>(
        `${WAITING} u.due > '' AND u.due <= ? ORDER BY u.due, u.row LIMIT ? ${db.forLease}`,
        [now.toISOString(), limit - fresh.length],
      );
      const until = new Date(now.getTime() + forMs).toISOString();
      const leased: Unasked[] = [];
      for (const row of [...fresh, ...late]) {
        const ids = [row.workspace_id, row.article_id];
        await tx.run('UPDATE unasked SET due = ? WHERE workspace_id = ? AND article_id = ?', [until, ...ids]);
        const article = await tx.get<{ story_id: string }>(
          'SELECT story_id FROM articles WHERE workspace_id = ? AND id = ?',
          ids,
        );
        if (article === undefined) continue;
        leased.push({
          workspaceId: workspaceId.from(row.workspace_id),
          storyId: storyId.from(article.story_id),
          articleId: articleId.from(row.article_id),
          print: row.print,
          tries: row.tries,
        });
      }
      return leased;
    }),
  async done({ workspaceId: workspace, articleId: article, print }) {
    await db.in(workspace).run(`DELETE FROM unasked WHERE ${SAME}`, [workspace, article, print]);
  },
  async putOff({ workspaceId: workspace, articleId: article, print }, due, counts) {
    await db
      .in(workspace)
      .run(`UPDATE unasked SET due = ?, tries = tries + ? WHERE ${SAME}`, [
        due.toISOString(),
        counts ? 1 : 0,
        workspace,
        article,
        print,
      ]);
  },
  async rest(workspace, until) {
    const due = until.toISOString();
    await db.in(workspace).run('UPDATE unasked SET due = ? WHERE workspace_id = ? AND due < ?', [due, workspace, due]);
  },
});
