/** Sealed credentials of the workspaces that installed the app themselves. */
export const installationTables = `
CREATE TABLE installations (
  workspace_id TEXT NOT NULL PRIMARY KEY,
  installed_at TEXT NOT NULL,
  sealed TEXT NOT NULL
) STRICT;
`;
