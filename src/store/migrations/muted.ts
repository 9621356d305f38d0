/** Sources that a workspace does not want to hear; their articles are marked, so that a query leaves them out at once. */
export const mutedSources = `
ALTER TABLE articles ADD COLUMN muted INTEGER NOT NULL DEFAULT 0;
CREATE INDEX articles_muted ON articles (workspace_id, story_id) WHERE muted = 1;

CREATE TABLE muted_sources (
  workspace_id TEXT NOT NULL,
  name_key TEXT NOT NULL,
  outlet TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, name_key)
) STRICT;
`;
