/** Feeds and their items. */
import type { Feed, FeedFilter, FeedStore, WaitingItem } from '../core/ports/feeds.ts';
import type { Validators } from '../core/ports/web.ts';
import { shortHash } from '../domain/content-hash.ts';
import { type FeedId, feedId, personId, storyId, workspaceId } from '../domain/ids.ts';
import type { Database, Db } from './db.ts';
import { list, nullable, object, parsed, text } from './json.ts';

interface FeedRow {
  readonly workspace_id: string;
  readonly id: string;
  readonly story_id: string;
  readonly address: string;
  readonly title: string;
  readonly filter: string;
  readonly added_by: string;
  readonly paused: number;
  readonly failures: number;
  readonly problem: string | null;
  readonly validators: string;
  readonly next_read: string;
  readonly last_read: string | null;
}

const COLUMNS =
  'workspace_id, id, story_id, address, title, filter, added_by, paused, failures, problem, validators, next_read, last_read';

const readFilter = object<FeedFilter>({ words: list(text), language: nullable(text) });
const readValidators = object<Validators>({ etag: nullable(text), lastModified: nullable(text) });

const feedOf = (row: FeedRow): Feed => ({
  id: feedId.from(row.id),
  workspaceId: workspaceId.from(row.workspace_id),
  storyId: storyId.from(row.story_id),
  address: row.address,
  title: row.title,
  filter: parsed(row.filter, readFilter),
  addedBy: personId.from(row.added_by),
  paused: row.paused === 1,
  failures: row.failures,
  problem: row.problem,
  validators: parsed(row.validators, readValidators),
  nextRead: row.next_read,
  lastRead: row.last_read,
});

const write = (db: Db, feed: Feed): Promise<number> =>
  db.run(
    `INSERT INTO feeds (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (workspace_id, story_id, address) DO UPDATE SET title = excluded.title, filter = excluded.filter,
       added_by = excluded.added_by, paused = excluded.paused, failures = excluded.failures, problem = excluded.problem,
       validators = excluded.validators, next_read = excluded.next_read, last_read = excluded.last_read`,
    [
      feed.workspaceId,
      feed.id,
      feed.storyId,
      feed.address,
      feed.title,
      JSON.stringify(feed.filter),
      feed.addedBy,
      feed.paused ? 1 : 0,
      feed.failures,
      feed.problem,
      JSON.stringify(feed.validators),
      feed.nextRead,
      feed.lastRead,
    ],
  );

/** The feed's own id, or another where a feed that moved to another story holds it already. */
const freeId = async (db: Db, { workspaceId: workspace, id, storyId: story, address }: Feed): Promise<FeedId> => {
  let free = id;
  for (let number = 1; ; number++) {
    const taken = await db.get(
      'SELECT 1 FROM feeds WHERE workspace_id = ? AND id = ? AND NOT (story_id = ? AND address = ?)',
      [workspace, free, story, address],
    );
    if (taken === undefined) return free;
    free = feedId.from(shortHash('r', story, address, String(number)));
  }
};

type Items = Pick<FeedStore, 'offer' | 'waiting' | 'later' | 'done'>;

const itemsOn = (db: Database): Items => ({
  offer: (workspace, feed, items) =>
    db.in(workspace).transaction(async (tx) => {
      let added = 0;
      for (const { key, hash, payload } of items) {
        added += await tx.run(
          `INSERT INTO feed_items (workspace_id, feed_id, key, hash, payload, waiting) VALUES (?, ?, ?, ?, ?, 1)
           ON CONFLICT (workspace_id, feed_id, hash) DO NOTHING`,
          [workspace, feed, key, hash, payload],
        );
      }
      return added;
    }),
  async waiting(workspace, feed, now, limit) {
    const scope = 'FROM feed_items WHERE workspace_id = ? AND feed_id = ? AND waiting = 1 AND due <= ?';
    const values = [workspace, feed, now.toISOString()];
    const items = await db
      .in(workspace)
      .all<WaitingItem>(`SELECT key, hash, payload, tries ${scope} ORDER BY row DESC LIMIT ?`, [...values, limit]);
    const counted = await db.in(workspace).get<{ total: number }>(`SELECT count(*) AS total ${scope}`, values);
    return {
      items: items.map(({ key, hash, payload, tries }) => ({ key, hash, payload, tries })),
      total: counted?.total ?? 0,
    };
  },
  async later(workspace, feed, { hash }, due) {
    await db
      .in(workspace)
      .run('UPDATE feed_items SET due = ?, tries = tries + 1 WHERE workspace_id = ? AND feed_id = ? AND hash = ?', [
        due.toISOString(),
        workspace,
        feed,
        hash,
      ]);
  },
  async done(workspace, feed, { hash }) {
    await db
      .in(workspace)
      .run(`UPDATE feed_items SET waiting = 0, payload = '' WHERE workspace_id = ? AND feed_id = ? AND hash = ?`, [
        workspace,
        feed,
        hash,
      ]);
  },
});

export const feedsOn = (db: Database): FeedStore => ({
  ...itemsOn(db),
  put: (feed) =>
    db.in(feed.workspaceId).transaction(async (tx) => {
      await write(tx, { ...feed, id: await freeId(tx, feed) });
      const row = await tx.get<FeedRow>(
        `SELECT ${COLUMNS} FROM feeds WHERE workspace_id = ? AND story_id = ? AND address = ?`,
        [feed.workspaceId, feed.storyId, feed.address],
      );
      return row === undefined ? feed : feedOf(row);
    }),
  async remove(workspace, id) {
    return (await db.in(workspace).run('DELETE FROM feeds WHERE workspace_id = ? AND id = ?', [workspace, id])) > 0;
  },
  async byId(workspace, id) {
    const row = await db
      .in(workspace)
      .get<FeedRow>(`SELECT ${COLUMNS} FROM feeds WHERE workspace_id = ? AND id = ?`, [workspace, id]);
    return row === undefined ? null : feedOf(row);
  },
  async ofStory(workspace, story) {
    const rows = await db
      .in(workspace)
      .all<FeedRow>(`SELECT ${COLUMNS} FROM feeds WHERE workspace_id = ? AND story_id = ? ORDER BY address`, [
        workspace,
        story,
      ]);
    return rows.map(feedOf);
  },
  lease: (now, forMs, limit) =>
    db.across.transaction(async (tx) => {
      const rows = await tx.all<FeedRow>(
        `SELECT ${COLUMNS} FROM feeds WHERE paused = 0 AND next_read <= ? ORDER BY next_read, workspace_id, id LIMIT ? ${db.forLease}`,
        [now.toISOString(), limit],
      );
      const until = new Date(now.getTime() + forMs).toISOString();
      for (const row of rows) {
        await tx.run('UPDATE feeds SET next_read = ? WHERE workspace_id = ? AND id = ?', [
          until,
          row.workspace_id,
          row.id,
        ]);
      }
      return rows.map(feedOf);
    }),
});
