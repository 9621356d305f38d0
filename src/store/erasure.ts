/** Forgetting: tombstones, and the deletions that reach every table. */
import { type Erasure, FORGOTTEN_KINDS, type Tombstone } from '../core/ports/erasure.ts';
import { articleId, type StoryId, storyId, type WorkspaceId, workspaceId } from '../domain/ids.ts';
import { ARTICLE_COLUMNS, type ArticleRow, articleOf } from './article-row.ts';
import type { Database } from './db.ts';
import { markStale } from './history.ts';
import { oneOf } from './json.ts';
import { freeCopies } from './note-unasked.ts';

interface StoneRow {
  readonly workspace_id: string;
  readonly kind: string;
  readonly digest: string;
  readonly words: number;
  readonly at: string;
}

const readKind = oneOf(FORGOTTEN_KINDS);
const stoneOf = (row: StoneRow): Tombstone => ({
  workspaceId: workspaceId.from(row.workspace_id),
  kind: readKind(row.kind),
  digest: row.digest,
  words: row.words,
  at: row.at,
});

/** Rows outside of articles that may hold a name, and the columns they hold it in. Emptied by deleting the row. */
const MENTIONS = [
  ['briefings', 'record'],
  ['slots', 'draft'],
  ['notices', 'body'],
  ['last_seen', 'record'],
  ['alerts', 'about'],
  ['controls', 'action'],
  ['deliveries', 'payload'],
  ['audit', 'subject'],
  ['feeds', 'filter'],
  ['feeds', 'title'],
  ['feed_items', 'payload'],
  ['rulings', 'about'],
  ['rulings', 'parts'],
  ['reports', 'about'],
] as const;

/** In an order that no foreign key minds; stories take the rest with them. */
const OF_WORKSPACE = [
  'deliveries',
  'controls',
  'threads',
  'installations',
  'audit',
  'grants',
  'muted_sources',
  'channel_defaults',
  'notices',
  'schedules',
  'briefings',
  'feeds',
  'stories',
];

/** At a time; a whole workspace's texts are never in memory at once. */
const TEXTS_AT_ONCE = 50;

async function* texts(db: Database, workspace: WorkspaceId): ReturnType<Erasure['texts']> {
  for (let after = ''; ; ) {
    const rows = await db.in(workspace).all<ArticleRow & { text: string; versions: number }>(
      `SELECT ${ARTICLE_COLUMNS}, v.text,
         (SELECT count(*) FROM article_versions o WHERE o.workspace_id = a.workspace_id AND o.article_id = a.id) AS versions
       FROM articles a
       JOIN article_versions v ON v.workspace_id = a.workspace_id AND v.article_id = a.id AND v.version = a.version
       WHERE a.workspace_id = ? AND a.id > ? ORDER BY a.id LIMIT ${TEXTS_AT_ONCE}`,
      [workspace, after],
    );
    for (const row of rows) yield { article: { ...articleOf(row), text: row.text }, versions: row.versions };
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

/** `scrub`: what the engine does so that deleted rows leave its files. */
export const erasureOn = (db: Database, scrub: () => Promise<void>): Erasure => ({
  scrub,
  texts: (workspace) => texts(db, workspace),
  async lay({ workspaceId: workspace, kind, digest, words, at }) {
    await db.in(workspace).run(
      `INSERT INTO tombstones (workspace_id, kind, digest, words, at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (workspace_id, kind, digest) DO NOTHING`,
      [workspace, kind, digest, words, at],
    );
  },
  async tombstones(workspace) {
    const rows = await db
      .in(workspace)
      .all<StoneRow>(
        'SELECT workspace_id, kind, digest, words, at FROM tombstones WHERE workspace_id = ? ORDER BY at, digest',
        [workspace],
      );
    return rows.map(stoneOf);
  },
  async allTombstones() {
    const rows = await db.across.all<StoneRow>(
      'SELECT workspace_id, kind, digest, words, at FROM tombstones ORDER BY workspace_id, at, digest',
      [],
    );
    return rows.map(stoneOf);
  },
  dropArticles: (workspace, ids) =>
    db.in(workspace).transaction(async (tx) => {
      const stories = new Set<StoryId>();
      for (const id of ids) {
        const row = await tx.get<{ story_id: string }>(
          'SELECT story_id FROM articles WHERE workspace_id = ? AND id = ?',
          [workspace, id],
        );
        if (row === undefined) continue;
        stories.add(storyId.from(row.story_id));
        await freeCopies(tx, workspace, articleId.from(id));
        await tx.run('DELETE FROM articles WHERE workspace_id = ? AND id = ?', [workspace, id]);
      }
      for (const story of stories) await markStale(tx, workspace, story);
      return [...stories];
    }),
  async dropHistory(workspace, article) {
    await db.in(workspace).run(
      `DELETE FROM article_versions WHERE workspace_id = ? AND article_id = ?
       AND version < (SELECT a.version FROM articles a WHERE a.workspace_id = ? AND a.id = ?)`,
      [workspace, article, workspace, article],
    );
  },
  dropMentions: (workspace, name) =>
    db.in(workspace).transaction(async (tx) => {
      const pattern = `%${name.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
      for (const [table, column] of MENTIONS) {
        await tx.run(`DELETE FROM ${table} WHERE workspace_id = ? AND lower(${column}) LIKE ? ESCAPE '\\'`, [
          workspace,
          pattern,
        ]);
      }
      // It begins anew from what is there.
      await tx.run("UPDATE alerts SET told = '' WHERE workspace_id = ? AND lower(told) LIKE ? ESCAPE '\\'", [
        workspace,
        pattern,
      ]);
    }),
  async agedArticles(before, limit) {
    const rows = await db.across.all<{ workspace_id: string; id: string }>(
      'SELECT workspace_id, id FROM articles WHERE added_at IS NOT NULL AND added_at < ? ORDER BY added_at, id LIMIT ?',
      [before.toISOString(), limit],
    );
    return rows.map((row) => ({ workspace: workspaceId.from(row.workspace_id), id: articleId.from(row.id) }));
  },
  dropWorkspace: (workspace) =>
    db.in(workspace).transaction(async (tx) => {
      for (const table of OF_WORKSPACE) await tx.run(`DELETE FROM ${table} WHERE workspace_id = ?`, [workspace]);
    }),
});
