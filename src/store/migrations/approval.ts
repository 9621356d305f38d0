/** Briefings that somebody wants to see before they are posted. */
export const approvalColumns = `
ALTER TABLE schedules ADD COLUMN approve INTEGER NOT NULL DEFAULT 0;
ALTER TABLE slots ADD COLUMN approval TEXT;
`;
