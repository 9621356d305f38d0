/** What PostgreSQL cannot promise by itself: that the search index agrees with the claims, and that the wall stands. */
import type { Client } from 'pg';

const CHECKS: readonly (readonly [sql: string, told: string])[] = [
  [
    `SELECT 1 FROM claims c LEFT JOIN claim_words w ON w.row = c.row
     WHERE w.tokens IS DISTINCT FROM claim_tokens(c.scope, ' w ', c.words) || claim_tokens(c.scope, ' s ', c.speaker_words)
     LIMIT 1`,
    'The search index does not agree with the claims. Copy the store into a new one: "rashomon copy" builds it anew.',
  ],
  [
    'SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)',
    'The database user is a superuser, whom no wall between workspaces stops. Use one who owns the database and no more.',
  ],
  [
    `SELECT 1 FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id'
     WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND NOT c.relforcerowsecurity LIMIT 1`,
    'A table stands without the wall between workspaces. Restore the store, or copy it into a new one.',
  ],
];

/** In words; empty when nothing is wrong. */
export const problemsOf = async (client: Client): Promise<readonly string[]> => {
  await client.query("SELECT set_config('rashomon.workspace', '*', false)");
  const told: string[] = [];
  for (const [sql, problem] of CHECKS) if ((await client.query(sql)).rowCount !== 0) told.push(problem);
  return told;
};
