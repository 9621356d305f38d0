/** Alerts wait for their turn: `wake_at` when to look, null for never, `turn` counts the comparisons of the story. */
export const alertTurns = `
ALTER TABLE alerts ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE alerts ADD COLUMN wake_at TEXT;
CREATE INDEX alerts_due ON alerts (wake_at) WHERE wake_at IS NOT NULL;
`;
