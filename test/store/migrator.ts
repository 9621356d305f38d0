/**
 * A process that brings a store to the newest schema and then takes a step that never ends, with half of it done: it, or
 * its server, is killed meanwhile. It says "begun" when it takes that step.
 */
import { writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { openShelf } from '../../src/cli/open-shelf.ts';
import { sqliteFile } from '../../src/cli/open-store.ts';
import { type Migration, migrations } from '../../src/store/migrations/list.ts';
import { migrate as migratePostgres } from '../../src/store/postgres/migrate.ts';
import { migrate as migrateSqlite } from '../../src/store/sqlite/migrate.ts';

/** Renames what is in use, adds what is not, and goes on writing. */
const endless: Migration = {
  shared: 'ALTER TABLE stories RENAME COLUMN title TO heading; CREATE TABLE half (n INTEGER NOT NULL) STRICT;',
  sqlite: `INSERT INTO half (n)
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers LIMIT 1000000000) SELECT n FROM numbers;`,
  postgres: 'INSERT INTO half (n) SELECT generate_series(1, 10000); SELECT pg_sleep(3);',
};

const [url = ''] = process.argv.slice(2);
const file = sqliteFile(url);
await (await openShelf(url)).close();
const steps = [...migrations, endless];
if (file !== null) {
  const database = new DatabaseSync(file, { timeout: 5_000, enableForeignKeyConstraints: true });
  writeSync(1, 'begun\n');
  migrateSqlite(database, steps);
} else {
  const client = new Client(url);
  await client.connect();
  writeSync(1, 'begun\n');
  await migratePostgres(client, steps);
}
