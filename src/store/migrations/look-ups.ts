/** What deleting, moving and muting look for among all articles of a workspace, and what became of the day's slots. */
export const lookUps = `
CREATE INDEX articles_by_copy ON articles (workspace_id, copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX articles_by_outlet ON articles (workspace_id, outlet);
CREATE INDEX slots_by_day ON slots (due_at, state);
`;
