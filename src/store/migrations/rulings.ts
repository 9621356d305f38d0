/** What editors decided about a story, and what readers reported to them. */
export const rulingTables = `
CREATE TABLE rulings (
  workspace_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT,
  parts TEXT NOT NULL,
  about TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, story_id, id),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE reports (
  workspace_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  about TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, story_id, id),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT;
`;
