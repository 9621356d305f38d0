/** Stores one article with its claims inside a transaction: new, changed, or known already. */
import type { Article, ArticleText } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { sha256, shortHash } from '../domain/content-hash.ts';
import { type ArticleId, articleId, claimId, type WorkspaceId } from '../domain/ids.ts';
import type { Particulars } from '../domain/particulars.ts';
import { sourceKey } from '../domain/source-key.ts';
import { ARTICLE_COLUMNS, type ArticleRow, articleOf, publicationOrder } from './article-row.ts';
import type { Db } from './db.ts';
import { markStale } from './history.ts';
import { noteUnasked } from './note-unasked.ts';
import { archiveClaims, dropClaims, insertClaims } from './put-claims.ts';

type Outcome = { outcome: 'added' | 'updated' | 'unchanged'; article: Article };

/** Changes with everything that the caller stores; the claims too, so that a better engine's claims replace the old. */
const fingerprint = (
  { outlet, title, publishedAt, kind, sha256: text }: ArticleText,
  claims: readonly Claim[],
): string => sha256(JSON.stringify([outlet, title, publishedAt, kind, text, claims]));

/** The article's own id, or another where an article that moved to another story holds it already. */
const freeId = async (db: Db, workspace: WorkspaceId, article: ArticleText): Promise<ArticleId> => {
  let id = article.id;
  for (let number = 1; ; number++) {
    const taken = await db.get('SELECT 1 FROM articles WHERE workspace_id = ? AND id = ?', [workspace, id]);
    if (taken === undefined) return id;
    id = articleId.from(shortHash('a', article.storyId, article.uri, String(number)));
  }
};

/** Claims as they are kept: of the stored article, with ids of their own where its id is not the caller's. */
const adopted = (claims: readonly Claim[], given: ArticleId, kept: ArticleId): readonly Claim[] =>
  given === kept
    ? claims
    : claims.map((claim) => ({ ...claim, articleId: kept, id: claimId.from(shortHash('c', kept, claim.id)) }));

const writeHead = (db: Db, workspace: WorkspaceId, article: Article, print: string): Promise<number> =>
  db.run(
    `INSERT INTO articles (workspace_id, id, story_id, uri, outlet, title, published_at, published_order, kind, copy_of,
       version, sha256, fingerprint, claim_count, word_count, muted)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0,
       (SELECT count(*) FROM muted_sources m WHERE m.workspace_id = ? AND m.name_key = ?))
     ON CONFLICT (workspace_id, id) DO UPDATE SET outlet = excluded.outlet, title = excluded.title,
       published_at = excluded.published_at, published_order = excluded.published_order, kind = excluded.kind,
       copy_of = excluded.copy_of, version = excluded.version, sha256 = excluded.sha256,
       fingerprint = excluded.fingerprint, muted = excluded.muted`,
    [
      workspace,
      article.id,
      article.storyId,
      article.uri,
      article.outlet,
      article.title,
      article.publishedAt,
      publicationOrder(article.publishedAt),
      article.kind,
      article.copyOf,
      article.version,
      article.sha256,
      print,
      workspace,
      sourceKey(article.outlet),
    ],
  );

const writeVersion = (db: Db, workspace: WorkspaceId, article: Article, text: string): Promise<number> =>
  db.run(
    `INSERT INTO article_versions (workspace_id, article_id, version, outlet, title, published_at, kind, sha256, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (workspace_id, article_id, version) DO UPDATE SET outlet = excluded.outlet, title = excluded.title,
       published_at = excluded.published_at, kind = excluded.kind`,
    [
      workspace,
      article.id,
      article.version,
      article.outlet,
      article.title,
      article.publishedAt,
      article.kind,
      article.sha256,
      text,
    ],
  );

const noteParticulars = async (
  db: Db,
  workspace: WorkspaceId,
  id: string,
  particulars?: Particulars,
): Promise<void> => {
  if (particulars === undefined) return;
  const column = JSON.stringify(particulars);
  await db.run(
    `UPDATE articles SET particulars = ?, added_at = ? WHERE workspace_id = ? AND id = ?
     AND (particulars IS NULL OR particulars <> ?)`,
    [column, particulars.addedAt, workspace, id, column],
  );
};

export const putArticle = async (
  db: Db,
  workspace: WorkspaceId,
  given: ArticleText,
  claims: readonly Claim[],
  particulars?: Particulars,
): Promise<Outcome> => {
  const known = await db.get<ArticleRow & { fingerprint: string }>(
    `SELECT ${ARTICLE_COLUMNS}, a.fingerprint FROM articles a
     WHERE a.workspace_id = ? AND a.story_id = ? AND a.uri = ?`,
    [workspace, given.storyId, given.uri],
  );
  const print = fingerprint(given, claims);
  if (known?.fingerprint === print) {
    await noteParticulars(db, workspace, known.id, particulars);
    return { outcome: 'unchanged', article: articleOf(known) };
  }

  const { text, ...head } = given;
  const before = known === undefined ? null : articleOf(known);
  const sameText = before?.sha256 === given.sha256;
  const article: Article = {
    ...head,
    id: before?.id ?? (await freeId(db, workspace, given)),
    // Whose copy it is was worked out from its text; the next comparison says so anew.
    copyOf: before === null || sameText ? (before?.copyOf ?? given.copyOf) : null,
    version: before === null ? 1 : before.version + (sameText ? 0 : 1),
  };
  if (before !== null && !sameText) await archiveClaims(db, workspace, before);
  await dropClaims(db, workspace, article.id);
  await writeHead(db, workspace, article, print);
  await writeVersion(db, workspace, article, text);
  await insertClaims(db, workspace, article, adopted(claims, given.id, article.id));
  await noteParticulars(db, workspace, article.id, particulars);
  await noteUnasked(db, workspace, article.id);
  await markStale(db, workspace, article.storyId, before !== null);
  return { outcome: before === null ? 'added' : 'updated', article };
};
