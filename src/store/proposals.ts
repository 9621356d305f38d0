/** What a language model proposed, and which articles it was not asked about yet. */
import type { Answered, ProposalStore, Unasked } from '../core/ports/proposals.ts';
import { DISAGREEMENT_KINDS } from '../domain/disagreement.ts';
import { articleId, claimId, storyId, workspaceId } from '../domain/ids.ts';
import type { Database } from './db.ts';
import { markStale } from './history.ts';
import { list, object, oneOf, parsed, text } from './json.ts';

type Found = Answered['proposals'][number];

const readFound = list(
  object<Found>({
    kind: oneOf(DISAGREEMENT_KINDS),
    sides: list(list((value) => claimId.from(text(value)))),
    words: text,
  }),
);

interface WaitingRow {
  readonly workspace_id: string;
  readonly article_id: string;
  readonly print: string;
  readonly tries: number;
}

const WAITING = 'SELECT u.workspace_id, u.article_id, u.print, u.tries FROM unasked u WHERE';
const SAME = 'workspace_id = ? AND article_id = ? AND print = ?';

type Queue = Pick<ProposalStore, 'lease' | 'done' | 'putOff' | 'rest'>;

const queueOn = (db: Database): Queue => ({
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

export const proposalsOn = (db: Database): ProposalStore => ({
  ...queueOn(db),
  put: (workspace, { storyId: story, articleId: article, prompt, model, proposals, at }) =>
    db.in(workspace).transaction(async (tx) => {
      // Only of an article that is there, in that story.
      const made = await tx.run(
        `INSERT INTO proposals (workspace_id, story_id, article_id, prompt, model, found, asked_at)
         SELECT a.workspace_id, a.story_id, a.id, ?, ?, ?, ? FROM articles a
         WHERE a.workspace_id = ? AND a.story_id = ? AND a.id = ?
         ON CONFLICT (workspace_id, article_id, prompt) DO NOTHING`,
        [prompt, model, JSON.stringify(proposals), at, workspace, story, article],
      );
      if (made === 0) return 'known';
      if (proposals.length > 0) await markStale(tx, workspace, story);
      return 'made';
    }),
  async isKnown(workspace, article, prompt) {
    const row = await db
      .in(workspace)
      .get('SELECT 1 FROM proposals WHERE workspace_id = ? AND article_id = ? AND prompt = ?', [
        workspace,
        article,
        prompt,
      ]);
    return row !== undefined;
  },
  async ofStory(workspace, story) {
    const rows = await db.in(workspace).all<{ model: string; found: string }>(
      `SELECT p.model, p.found FROM proposals p WHERE p.workspace_id = ? AND p.story_id = ?
         ORDER BY p.article_id, p.prompt`,
      [workspace, story],
    );
    return rows.flatMap(({ model, found }) => parsed(found, readFound).map((one) => ({ ...one, model })));
  },
  async countSince(at, workspace) {
    const count = 'SELECT count(*) AS count FROM proposals WHERE asked_at >= ?';
    const row =
      workspace === undefined
        ? await db.across.get<{ count: number }>(count, [at.toISOString()])
        : await db.in(workspace).get<{ count: number }>(`${count} AND workspace_id = ?`, [at.toISOString(), workspace]);
    return row?.count ?? 0;
  },
});
