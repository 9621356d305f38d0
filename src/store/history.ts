/** What is kept beside the current version of an article: older texts and claims, particulars, what waits to be compared. */
import type { ClaimStore } from '../core/ports/claims.ts';
import { articleId, type StoryId, type WorkspaceId } from '../domain/ids.ts';
import { CLAIM_COLUMNS, type ClaimRow, claimOf } from './claim-row.ts';
import type { Database, Db } from './db.ts';
import { particularsOf } from './particulars-row.ts';

type History = Pick<ClaimStore, 'versionText' | 'pastClaims' | 'pastClaim' | 'particulars' | 'isStale'>;
type PastRow = ClaimRow & { readonly version: number };

const COLUMNS = [...CLAIM_COLUMNS, 'version'].map((column) => `p.${column}`).join(', ');
const pastOf = (row: PastRow) => ({ claim: claimOf(row), version: row.version });

/** Marks the story's findings as older than its articles. `replaced`: claims that it cites may have come back under their ids with other words. */
export const markStale = (db: Db, workspace: WorkspaceId, story: StoryId, replaced = false): Promise<number> =>
  db.run(
    `INSERT INTO stale_stories (workspace_id, story_id, replaced) VALUES (?, ?, ?)
     ON CONFLICT (workspace_id, story_id) DO ${replaced ? 'UPDATE SET replaced = 1' : 'NOTHING'}`,
    [workspace, story, replaced ? 1 : 0],
  );

/** Whether claims that the story's findings cite may have other words now. */
export const markFresh = async (db: Db, workspace: WorkspaceId, story: StoryId): Promise<boolean> => {
  const ids = [workspace, story];
  const row = await db.get<{ replaced: number }>(
    'SELECT replaced FROM stale_stories WHERE workspace_id = ? AND story_id = ?',
    ids,
  );
  await db.run('DELETE FROM stale_stories WHERE workspace_id = ? AND story_id = ?', ids);
  return row?.replaced === 1;
};

export const historyOn = (db: Database): History => ({
  async versionText(workspace, id, version) {
    const row = await db
      .in(workspace)
      .get<{ text: string }>(
        'SELECT v.text FROM article_versions v WHERE v.workspace_id = ? AND v.article_id = ? AND v.version = ?',
        [workspace, id, version],
      );
    return row?.text ?? null;
  },
  async pastClaims(workspace, id) {
    const rows = await db
      .in(workspace)
      .all<PastRow>(
        `SELECT ${COLUMNS} FROM past_claims p WHERE p.workspace_id = ? AND p.article_id = ? ORDER BY p.version DESC, p.ordinal, p.id`,
        [workspace, id],
      );
    return rows.map(pastOf);
  },
  async pastClaim(workspace, id) {
    const row = await db
      .in(workspace)
      .get<PastRow>(
        `SELECT ${COLUMNS} FROM past_claims p WHERE p.workspace_id = ? AND p.id = ? ORDER BY p.version DESC LIMIT 1`,
        [workspace, id],
      );
    return row === undefined ? null : pastOf(row);
  },
  async particulars(workspace, story) {
    const rows = await db
      .in(workspace)
      .all<{ id: string; particulars: string | null }>(
        'SELECT a.id, a.particulars FROM articles a WHERE a.workspace_id = ? AND a.story_id = ?',
        [workspace, story],
      );
    // In order here: SQLite would rather walk through every article of the workspace than sort those of one story.
    const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return new Map(sorted.map((row) => [articleId.from(row.id), particularsOf(row.particulars)]));
  },
  async isStale(workspace, story) {
    const row = await db
      .in(workspace)
      .get('SELECT 1 FROM stale_stories WHERE workspace_id = ? AND story_id = ?', [workspace, story]);
    return row !== undefined;
  },
});
