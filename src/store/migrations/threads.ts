/** What was last asked in a thread. */
export const threadTables = `
CREATE TABLE threads (
  workspace_id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  thread TEXT NOT NULL,
  asked TEXT NOT NULL,
  PRIMARY KEY (workspace_id, channel_id, thread)
) STRICT;
`;
