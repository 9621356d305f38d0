/** What the comparison found in a story: its timeline, disagreements and corroborations, and the claims each cites. */
export const findingTables = `
CREATE TABLE timeline_entries (
  workspace_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  date_from TEXT NOT NULL,
  date_to TEXT NOT NULL,
  summary TEXT NOT NULL,
  disputed INTEGER NOT NULL,
  claim_ids TEXT NOT NULL,
  rivals TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (workspace_id, story_id, position),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE disagreements (
  workspace_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  question TEXT NOT NULL,
  why TEXT NOT NULL,
  score REAL NOT NULL,
  sides TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (workspace_id, story_id, position),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE corroborations (
  workspace_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  fact TEXT NOT NULL,
  origins INTEGER NOT NULL,
  claim_ids TEXT NOT NULL,
  PRIMARY KEY (workspace_id, story_id, position),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_claims (
  workspace_id TEXT NOT NULL,
  claim_id TEXT NOT NULL,
  finding TEXT NOT NULL,
  story_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, claim_id, finding, story_id, position),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_claims_by_story ON finding_claims (workspace_id, story_id);
`;
