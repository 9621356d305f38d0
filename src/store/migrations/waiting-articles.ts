/** Articles that came before what waits for a language model was noted: they wait as if they had come in the order of publication. */
const noted = `
INSERT INTO unasked (workspace_id, article_id, print)
SELECT a.workspace_id, a.id, a.story_id || a.fingerprint FROM articles a
WHERE NOT EXISTS (SELECT 1 FROM unasked u WHERE u.workspace_id = a.workspace_id AND u.article_id = a.id)
ORDER BY a.published_order, a.id;
`;

/** Of all workspaces, on the engine that walls them off. */
export const waitingArticles = {
  /** All that waits of one workspace is put off at once. */
  shared: 'CREATE INDEX unasked_of_workspace ON unasked (workspace_id, due);',
  sqlite: noted,
  postgres: `SELECT set_config('rashomon.workspace', '*', true);${noted}`,
} as const;
