/** An item of a feed that could not be read just now: when it is tried again, and how often it was. */
export const feedRetries = `
ALTER TABLE feed_items ADD COLUMN due TEXT NOT NULL DEFAULT '';
ALTER TABLE feed_items ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
`;
