/** Writing the claims of one article: the current ones, and the old ones into history. */
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { ArticleId, WorkspaceId } from '../domain/ids.ts';
import { publicationOrder } from './article-row.ts';
import { CLAIM_COLUMNS, claimValues } from './claim-row.ts';
import type { Db } from './db.ts';
import { scopeOf } from './scope.ts';
import { nameKey, wordColumn, wordsOf } from './words.ts';

const COLUMNS = CLAIM_COLUMNS.join(', ');
const FILTERED =
  'workspace_id, story_id, published_order, ordinal, published_day, event_to, speaker_key, scope, words, speaker_words';
const MARKS = Array.from({ length: CLAIM_COLUMNS.length + FILTERED.split(',').length }, () => '?').join(', ');
const INSERT = `INSERT INTO claims (${COLUMNS}, ${FILTERED}) VALUES (${MARKS})`;

export const archiveClaims = (db: Db, workspace: WorkspaceId, { id, version }: Article): Promise<number> =>
  db.run(
    `INSERT INTO past_claims (workspace_id, version, ordinal, ${COLUMNS})
     SELECT workspace_id, ?, ordinal, ${COLUMNS} FROM claims WHERE workspace_id = ? AND article_id = ?`,
    [version, workspace, id],
  );

export const dropClaims = (db: Db, workspace: WorkspaceId, article: ArticleId): Promise<number> =>
  db.run('DELETE FROM claims WHERE workspace_id = ? AND article_id = ?', [workspace, article]);

/** Inserts them in their order and notes on the article how many they are. */
export const insertClaims = async (
  db: Db,
  workspace: WorkspaceId,
  article: Article,
  claims: readonly Claim[],
): Promise<void> => {
  const scope = scopeOf(workspace, article.storyId);
  const order = publicationOrder(article.publishedAt);
  let wordCount = 0;
  const rows = claims.map((claim, ordinal) => {
    const words = wordsOf(claim.evidence.text);
    const name = claim.speaker?.name ?? '';
    wordCount += words.length;
    return [
      ...claimValues(claim),
      workspace,
      article.storyId,
      order,
      ordinal,
      article.publishedAt?.slice(0, 10) ?? '',
      claim.eventDate?.to ?? '',
      nameKey(name),
      scope,
      wordColumn(words),
      wordColumn(wordsOf(name)),
    ];
  });
  await db.many(INSERT, rows);
  await db.run('UPDATE articles SET claim_count = ?, word_count = ? WHERE workspace_id = ? AND id = ?', [
    claims.length,
    wordCount,
    workspace,
    article.id,
  ]);
};
