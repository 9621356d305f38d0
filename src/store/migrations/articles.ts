/** Articles, every version of their text, and their claims. */
export const articleTables = `
CREATE TABLE articles (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  uri TEXT NOT NULL,
  outlet TEXT NOT NULL,
  title TEXT NOT NULL,
  published_at TEXT,
  published_order INTEGER NOT NULL,
  kind TEXT NOT NULL,
  copy_of TEXT,
  version INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  claim_count INTEGER NOT NULL,
  word_count INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, story_id, uri),
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE article_versions (
  workspace_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  outlet TEXT NOT NULL,
  title TEXT NOT NULL,
  published_at TEXT,
  kind TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (workspace_id, article_id, version),
  FOREIGN KEY (workspace_id, article_id) REFERENCES articles (workspace_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE claims (
  row INTEGER PRIMARY KEY,
  workspace_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  rule TEXT NOT NULL,
  place TEXT NOT NULL,
  stance TEXT NOT NULL,
  cue TEXT,
  speaker_name TEXT,
  speaker_role TEXT,
  speaker_type TEXT,
  evidence_start INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  evidence_text TEXT NOT NULL,
  details TEXT NOT NULL,
  published_order INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  published_day TEXT NOT NULL,
  event_to TEXT NOT NULL,
  speaker_key TEXT NOT NULL,
  scope TEXT NOT NULL,
  words TEXT NOT NULL,
  speaker_words TEXT NOT NULL,
  UNIQUE (workspace_id, id),
  FOREIGN KEY (workspace_id, article_id) REFERENCES articles (workspace_id, id) ON DELETE CASCADE,
  FOREIGN KEY (workspace_id, story_id) REFERENCES stories (workspace_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX claims_in_order ON claims (workspace_id, story_id, published_order, article_id, ordinal);
CREATE INDEX claims_by_speaker ON claims (workspace_id, story_id, speaker_key, published_order, article_id, ordinal);
CREATE INDEX claims_by_article ON claims (workspace_id, article_id);

CREATE TABLE past_claims (
  row INTEGER PRIMARY KEY,
  workspace_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  rule TEXT NOT NULL,
  place TEXT NOT NULL,
  stance TEXT NOT NULL,
  cue TEXT,
  speaker_name TEXT,
  speaker_role TEXT,
  speaker_type TEXT,
  evidence_start INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  evidence_text TEXT NOT NULL,
  details TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  FOREIGN KEY (workspace_id, article_id, version)
    REFERENCES article_versions (workspace_id, article_id, version) ON DELETE CASCADE
) STRICT;
CREATE INDEX past_claims_by_article ON past_claims (workspace_id, article_id, version, ordinal);
CREATE INDEX past_claims_by_id ON past_claims (workspace_id, id);
`;
