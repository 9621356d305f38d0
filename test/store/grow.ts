/** Makes every table of a PostgreSQL store large with rows that mean nothing and are years old: for plans, which depend on sizes. */
import { Client } from 'pg';
import { sharedTables } from '../../src/store/sqlite/tables.ts';

const ROWS = 4_000;

/** As a superuser, so that no key, trigger or wall minds. Half of the rows stand in one workspace, the others in a few. */
export const grow = async (adminUrl: string, workspace: string): Promise<void> => {
  const admin = new Client(adminUrl);
  await admin.connect();
  try {
    await admin.query('SET session_replication_role = replica');
    const found = await admin.query<{ name: string; type: string }>(
      "SELECT table_name || '.' || column_name AS name, data_type AS type FROM information_schema.columns",
    );
    const types = new Map(found.rows.map(({ name, type }) => [name, type]));
    for (const { name, columns, key } of sharedTables()) {
      const values = columns.map((column) => {
        if (types.get(`${name}.${column}`) !== 'text') return 'n';
        if (/_at$|due$/.test(column)) return `'2020-01-01T00:00:00.' || n`;
        if (column !== 'workspace_id') return `'${column}' || n`;
        return key.join() === column
          ? `'${workspace}' || n`
          : `CASE n % 2 WHEN 0 THEN '${workspace}' ELSE 'other' || n % 10 END`;
      });
      await admin.query(
        `INSERT INTO ${name} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM generate_series(1, ${ROWS}) n`,
      );
    }
    await admin.query(
      `INSERT INTO claim_words (row, tokens) SELECT row, claim_tokens(scope, ' w ', words) FROM claims
       ON CONFLICT DO NOTHING`,
    );
    await admin.query('ANALYZE');
  } finally {
    await admin.end();
  }
};
