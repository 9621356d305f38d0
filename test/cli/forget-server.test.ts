import { afterAll, expect, test } from 'vitest';
import { ask, openDatabase } from '../postgres/database.ts';
import { openShell } from './run-cli.ts';

const ARTICLE = `Depot fire leaves two hurt

"The alarm was never tested," said Zebulon Quarkwright, a foreman at the depot. Officials denied it on Monday.
`;
const OTHER = `Mayor visits the depot

Mayor Ann Olsen said the depot would stay closed until Friday. She declined to comment on the alarm.
`;

const database = await openDatabase();
afterAll(async () => {
  await database?.close();
});

/** All that the database holds, as text. */
const kept = async (url: string): Promise<string> => {
  const tables = await ask<{ tablename: string }>(url, `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);
  const rows = await Promise.all(tables.map(({ tablename }) => ask(url, `SELECT t::text FROM ${tablename} t`)));
  return JSON.stringify(rows).toLowerCase();
};

test.skipIf(database === null)(
  'what was forgotten stays forgotten when a backup from before is put back on a server',
  { timeout: 120_000 },
  async () => {
    const { url = '', adminUrl = '' } = database ?? {};
    const shell = openShell({ DATABASE_URL: url });
    shell.run('ingest', shell.file('first.txt', ARTICLE), shell.file('second.txt', OTHER), '--story', 'depot');
    expect(await kept(adminUrl)).toContain('quarkwright');
    expect(shell.run('backup', 'before.db')).toMatchObject({ code: 0, err: '' });
    expect(shell.run('forget', 'person', 'Zebulon Quarkwright', '--yes').code).toBe(0);
    expect(shell.run('forget', 'article', 'second.txt', '--yes').code).toBe(0);
    await ask(url, 'DROP SCHEMA public CASCADE');
    await ask(url, 'CREATE SCHEMA public');
    expect(shell.run('restore', 'before.db')).toMatchObject({ code: 0, err: '' });
    expect(await kept(adminUrl)).not.toMatch(/quarkwright|olsen/);
    expect(shell.run('sources', '--story', 'depot').out).toContain('Depot fire');
    expect(shell.run('ingest', 'second.txt', '--story', 'depot').err).toMatch(/asked that it be forgotten/);
  },
);
