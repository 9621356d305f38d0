/** Who may change what, beside the administrators. */
export const grantTables = `
CREATE TABLE grants (
  workspace_id TEXT NOT NULL,
  name TEXT NOT NULL,
  holders TEXT NOT NULL,
  PRIMARY KEY (workspace_id, name)
) STRICT;
`;
