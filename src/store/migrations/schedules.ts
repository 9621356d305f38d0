/** Schedules, the slots they made due, and the ledger of what was posted. Instants are ISO 8601 in UTC, to the millisecond. */
export const scheduleTables = `
CREATE TABLE schedules (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  at TEXT NOT NULL,
  zone TEXT NOT NULL,
  days TEXT NOT NULL,
  quiet TEXT NOT NULL,
  paused INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  next_due TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX schedules_due ON schedules (next_due) WHERE paused = 0;
CREATE INDEX schedules_by_story ON schedules (workspace_id, story_id);

CREATE TABLE slots (
  workspace_id TEXT NOT NULL,
  schedule_id TEXT NOT NULL,
  due_at TEXT NOT NULL,
  run_key TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  lease INTEGER NOT NULL DEFAULT 0,
  free_at TEXT NOT NULL,
  draft TEXT,
  reason TEXT,
  PRIMARY KEY (workspace_id, schedule_id, due_at),
  FOREIGN KEY (workspace_id, schedule_id) REFERENCES schedules (workspace_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX slots_pending ON slots (free_at) WHERE state = 'pending';

CREATE TABLE briefings (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  posted_at TEXT NOT NULL,
  message_ref TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX briefings_by_channel ON briefings (workspace_id, channel_id, story_id, posted_at);
CREATE INDEX briefings_by_message ON briefings (workspace_id, channel_id, message_ref);
CREATE INDEX briefings_by_story ON briefings (workspace_id, story_id);
`;
