/** What platforms delivered, what buttons mean, and who changed what. */
export const deliveryTables = `
CREATE TABLE deliveries (
  workspace_id TEXT NOT NULL,
  delivery_key TEXT NOT NULL,
  received_at TEXT NOT NULL,
  payload TEXT,
  PRIMARY KEY (workspace_id, delivery_key)
) STRICT;
CREATE INDEX deliveries_unfinished ON deliveries (received_at) WHERE payload IS NOT NULL;
CREATE INDEX deliveries_finished ON deliveries (received_at) WHERE payload IS NULL;

CREATE TABLE controls (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  action TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id)
) STRICT;

CREATE TABLE audit (
  row INTEGER PRIMARY KEY,
  workspace_id TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL
) STRICT;
CREATE INDEX audit_in_order ON audit (workspace_id, at, row);
`;
