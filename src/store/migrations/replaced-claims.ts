/** Whether an article of a story that waits to be compared was replaced: what was written of its claims' words may be out of date. */
export const replacedClaims = `
ALTER TABLE stale_stories ADD COLUMN replaced INTEGER NOT NULL DEFAULT 0;
`;
