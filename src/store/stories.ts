/** Stories of a workspace, and the default story of a channel. */
import type { StoryStore } from '../core/ports/stories.ts';
import { shortHash } from '../domain/content-hash.ts';
import { type StoryId, storyId, type WorkspaceId } from '../domain/ids.ts';
import type { Story } from '../domain/story.ts';
import type { Database, Db } from './db.ts';
import { mergeStories } from './merge-stories.ts';
import { moveArticle } from './move-article.ts';

interface StoryRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly closed: number;
}

const storyOf = (row: StoryRow): Story => ({
  id: storyId.from(row.id),
  slug: row.slug,
  title: row.title,
  closed: row.closed === 1,
});

const oneStory = (row: StoryRow | undefined): Story | null => (row === undefined ? null : storyOf(row));

/** Of the slug; a slug that a renamed story once had gets the next number. */
const freeId = async (db: Db, workspace: WorkspaceId, slug: string): Promise<StoryId> => {
  for (let number = 1; ; number++) {
    const id = storyId.from(number === 1 ? shortHash('s', slug) : shortHash('s', slug, String(number)));
    const taken = await db.get('SELECT 1 FROM stories WHERE workspace_id = ? AND id = ?', [workspace, id]);
    if (taken === undefined) return id;
  }
};

const bySlug = async (db: Db, workspace: WorkspaceId, slug: string): Promise<Story | null> =>
  oneStory(
    await db.get<StoryRow>('SELECT id, slug, title, closed FROM stories WHERE workspace_id = ? AND slug = ?', [
      workspace,
      slug,
    ]),
  );

export const storiesOn = (db: Database): StoryStore => ({
  create: (workspace, slug, title) =>
    db.in(workspace).transaction(async (tx) => {
      const known = await bySlug(tx, workspace, slug);
      if (known !== null) return { story: known, created: false };
      const id = await freeId(tx, workspace, slug);
      await tx.run('INSERT INTO stories (workspace_id, id, slug, title, closed) VALUES (?, ?, ?, ?, 0)', [
        workspace,
        id,
        slug,
        title,
      ]);
      return { story: { id, slug, title, closed: false }, created: true };
    }),
  bySlug: (workspace, slug) => bySlug(db.in(workspace), workspace, slug),
  byId: async (workspace, id) =>
    oneStory(
      await db
        .in(workspace)
        .get<StoryRow>('SELECT id, slug, title, closed FROM stories WHERE workspace_id = ? AND id = ?', [
          workspace,
          id,
        ]),
    ),
  async list(workspace) {
    const rows = await db
      .in(workspace)
      .all<StoryRow>('SELECT id, slug, title, closed FROM stories WHERE workspace_id = ? ORDER BY closed, slug', [
        workspace,
      ]);
    return rows.map(storyOf);
  },
  rename: (workspace, id, slug, title) =>
    db.in(workspace).transaction(async (tx) => {
      const holder = await bySlug(tx, workspace, slug);
      if (holder !== null && holder.id !== id) return 'taken';
      await tx.run('UPDATE stories SET slug = ?, title = ? WHERE workspace_id = ? AND id = ?', [
        slug,
        title,
        workspace,
        id,
      ]);
      return 'renamed';
    }),
  async setClosed(workspace, id, closed) {
    await db
      .in(workspace)
      .run('UPDATE stories SET closed = ? WHERE workspace_id = ? AND id = ?', [closed ? 1 : 0, workspace, id]);
  },
  async delete(workspace, id) {
    await db.in(workspace).run('DELETE FROM stories WHERE workspace_id = ? AND id = ?', [workspace, id]);
  },
  merge: (workspace, from, into) => db.in(workspace).transaction((tx) => mergeStories(tx, workspace, from, into)),
  moveArticle: (workspace, article, into) =>
    db.in(workspace).transaction((tx) => moveArticle(tx, workspace, article, into)),
  async defaultOf(workspace, channel) {
    return oneStory(
      await db.in(workspace).get<StoryRow>(
        `SELECT s.id, s.slug, s.title, s.closed FROM channel_defaults d
         JOIN stories s ON s.workspace_id = d.workspace_id AND s.id = d.story_id
         WHERE d.workspace_id = ? AND d.channel_id = ?`,
        [workspace, channel],
      ),
    );
  },
  async setDefault(workspace, channel, story) {
    await db.in(workspace).run(
      `INSERT INTO channel_defaults (workspace_id, channel_id, story_id) VALUES (?, ?, ?)
       ON CONFLICT (workspace_id, channel_id) DO UPDATE SET story_id = excluded.story_id`,
      [workspace, channel, story],
    );
  },
});
