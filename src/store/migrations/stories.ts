/** Stories and the default story of a channel. */
export const storyTables = `
CREATE TABLE stories (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  slug TEXT NOT NULL,
  title TEXT NOT NULL,
  closed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, slug)
) STRICT;

CREATE TABLE channel_defaults (
  workspace_id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  PRIMARY KEY (workspace_id, channel_id),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX channel_defaults_by_story ON channel_defaults (workspace_id, story_id);
`;
