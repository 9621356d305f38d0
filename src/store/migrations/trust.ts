/** What briefings people can trust need: notices to be said, hours of rest, alerts, what each person has seen. */
export const trustTables = `
ALTER TABLE schedules ADD COLUMN hush TEXT;
CREATE INDEX briefings_by_time ON briefings (posted_at);

CREATE TABLE notices (
  workspace_id TEXT NOT NULL,
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  message_ref TEXT,
  person_id TEXT,
  run_key TEXT,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  alert_id TEXT,
  created_at TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  lease INTEGER NOT NULL DEFAULT 0,
  free_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, key)
) STRICT;
CREATE INDEX notices_pending ON notices (free_at) WHERE state = 'pending';
CREATE INDEX notices_by_alert ON notices (workspace_id, alert_id, created_at);

CREATE TABLE alerts (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  per_hour INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  told TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX alerts_by_story ON alerts (workspace_id, story_id);

CREATE TABLE last_seen (
  workspace_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (workspace_id, person_id, story_id),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX last_seen_by_story ON last_seen (workspace_id, story_id);
`;
