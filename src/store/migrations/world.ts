/** What the outside world adds: particulars of articles, feeds with their items, tombstones, stories to compare anew. */
export const worldTables = `
ALTER TABLE articles ADD COLUMN particulars TEXT;

CREATE TABLE stale_stories (
  workspace_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  PRIMARY KEY (workspace_id, story_id),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE feeds (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  address TEXT NOT NULL,
  title TEXT NOT NULL,
  filter TEXT NOT NULL,
  added_by TEXT NOT NULL,
  paused INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  problem TEXT,
  validators TEXT NOT NULL,
  next_read TEXT NOT NULL,
  last_read TEXT,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, story_id, address),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX feeds_due ON feeds (next_read) WHERE paused = 0;

CREATE TABLE feed_items (
  row INTEGER PRIMARY KEY,
  workspace_id TEXT NOT NULL,
  feed_id TEXT NOT NULL,
  key TEXT NOT NULL,
  hash TEXT NOT NULL,
  payload TEXT NOT NULL,
  waiting INTEGER NOT NULL,
  UNIQUE (workspace_id, feed_id, hash),
  FOREIGN KEY (workspace_id, feed_id) REFERENCES feeds (workspace_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX feed_items_waiting ON feed_items (workspace_id, feed_id, row) WHERE waiting = 1;

CREATE TABLE tombstones (
  workspace_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  digest TEXT NOT NULL,
  words INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, kind, digest)
) STRICT, WITHOUT ROWID;
`;
