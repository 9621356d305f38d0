/** What a language model proposed. */
import type { Answered, ProposalStore } from '../core/ports/proposals.ts';
import { DISAGREEMENT_KINDS } from '../domain/disagreement.ts';
import { claimId } from '../domain/ids.ts';
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

export const proposalsOn = (db: Database): ProposalStore => ({
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
