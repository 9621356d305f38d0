/** Full-text search within a story: the database finds candidates, BM25 orders them. */
import type { ClaimStore } from '../core/ports/claims.ts';
import { type Candidate, rankByBm25 } from './bm25.ts';
import { CLAIM_COLUMNS, type ClaimRow, claimOf } from './claim-row.ts';
import type { Database, TextIndex } from './db.ts';
import { heard } from './mutes.ts';
import { scopeOf } from './scope.ts';
import { anyOf, condition, where } from './where.ts';
import { distinctWords } from './words.ts';

/** More than these are not ranked: the earliest published are. */
const CANDIDATES = 5000;
const QUERY_WORDS = 32;
const COLUMNS = CLAIM_COLUMNS.map((column) => `c.${column}`).join(', ');

export const searchOn = (db: Database, index: TextIndex): Pick<ClaimStore, 'search'> => ({
  async search(workspace, story, words, limit) {
    const query = distinctWords(words.join(' '), QUERY_WORDS);
    if (query.length === 0) return [];
    const { sql, params } = where(
      condition('c.workspace_id = ? AND c.story_id = ?', workspace, story),
      heard(workspace, story),
      index.matching(scopeOf(workspace, story), query, 'any'),
    );
    const [candidates, statistics] = await Promise.all([
      db.in(workspace).all<Candidate>(
        `SELECT c.id, c.words || c.speaker_words AS words FROM claims c ${sql}
         ORDER BY c.published_order, c.article_id, c.ordinal LIMIT ?`,
        [...params, CANDIDATES],
      ),
      db.in(workspace).get<{ claims: number; words: number }>(
        `SELECT coalesce(sum(claim_count), 0) AS claims, coalesce(sum(word_count), 0) AS words
         FROM articles WHERE workspace_id = ? AND story_id = ? AND muted = 0`,
        [workspace, story],
      ),
    ]);
    const best = rankByBm25(candidates, query, statistics ?? { claims: 0, words: 0 }).slice(0, limit);
    if (best.length === 0) return [];
    // By their ids: told some rows and a workspace, SQLite would rather walk through the workspace than look for the rows.
    const shown = where(
      condition('c.workspace_id = ?', workspace),
      anyOf(
        'c.id',
        best.map(({ id }) => id),
      ),
    );
    const rows = await db.in(workspace).all<ClaimRow>(`SELECT ${COLUMNS} FROM claims c ${shown.sql}`, shown.params);
    const found = new Map(rows.map((row) => [row.id, claimOf(row)]));
    return best.flatMap(({ id, score }) => {
      const claim = found.get(id);
      return claim === undefined ? [] : [{ claim, score }];
    });
  },
});
