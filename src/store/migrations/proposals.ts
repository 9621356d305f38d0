/** What a language model proposed, by what it was asked; which articles it was not asked about yet; and the mark of what rests on it. */
export const proposalTables = `
CREATE TABLE proposals (
  workspace_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  prompt TEXT NOT NULL,
  model TEXT NOT NULL,
  found TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, article_id, prompt),
  FOREIGN KEY (workspace_id, article_id) REFERENCES articles (workspace_id, id) ON DELETE CASCADE,
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX proposals_of_story ON proposals (workspace_id, story_id, article_id, prompt);
CREATE INDEX proposals_by_time ON proposals (asked_at);
CREATE INDEX proposals_of_workspace ON proposals (workspace_id, asked_at);

CREATE TABLE unasked (
  row INTEGER PRIMARY KEY,
  workspace_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  print TEXT NOT NULL,
  due TEXT NOT NULL DEFAULT '',
  tries INTEGER NOT NULL DEFAULT 0,
  UNIQUE (workspace_id, article_id),
  FOREIGN KEY (workspace_id, article_id) REFERENCES articles (workspace_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX unasked_due ON unasked (due, row);

ALTER TABLE disagreements ADD COLUMN model TEXT;
`;
