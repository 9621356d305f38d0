/** What waits is leased in the order of these, without sorting all that waits each time. */
export const leasesInOrder = `
DROP INDEX slots_pending;
CREATE INDEX slots_pending ON slots (free_at, due_at, workspace_id, schedule_id) WHERE state = 'pending';
DROP INDEX notices_pending;
CREATE INDEX notices_pending ON notices (free_at, created_at, workspace_id, key) WHERE state = 'pending';
CREATE INDEX schedules_resting ON schedules (workspace_id, channel_id) WHERE hush IS NOT NULL;
`;
