/** When an article first came in; what a retention setting counts from. */
export const retentionColumns = `
ALTER TABLE articles ADD COLUMN added_at TEXT;
CREATE INDEX articles_by_age ON articles (added_at) WHERE added_at IS NOT NULL;
`;
