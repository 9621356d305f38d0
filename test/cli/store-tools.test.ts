import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openShell } from './run-cli.ts';

const ARTICLE = 'The dam at Orsk failed on Monday. "Nobody warned us," said the mayor, Ilya Petrov.';

test('a store is checked, backed up, lost, restored and copied, and answers as before', { timeout: 60_000 }, () => {
  const shell = openShell();
  expect(shell.run('check')).toEqual({
    code: 1,
    out: '',
    err: 'rashomon: There is no store yet. Check DATABASE_URL.\n',
  });
  shell.run('ingest', shell.file('dam.txt', ARTICLE), '--story', 'dam', '--published', '2026-03-03');
  const before = shell.run('who-said', 'Petrov').out;
  expect(before).toContain('Nobody warned us');
  expect(shell.run('check')).toEqual({
    code: 0,
    out: 'the store is sound: every claim stands in its article\n',
    err: '',
  });
  expect(shell.run('backup', 'kept.db')).toEqual({ code: 0, out: 'backed up into kept.db, and read back\n', err: '' });
  shell.file('var/rashomon.db', 'a damaged file '.repeat(400));
  expect(shell.run('timeline').err).toMatch(/no SQLite database, or is damaged/);
  expect(shell.run('restore', 'kept.db')).toMatchObject({
    code: 0,
    out: expect.stringContaining('restored from kept.db, and checked'),
  });
  expect(shell.run('who-said', 'Petrov').out).toBe(before);
  expect(shell.run('copy', 'sqlite:var/rashomon.db', 'sqlite:other.db')).toMatchObject({
    code: 0,
    out: expect.stringContaining('copied, and compared row by row'),
  });
  expect(existsSync(join(shell.folder, 'other.db'))).toBe(true);
  const other = openShell({ DATABASE_URL: `sqlite:${join(shell.folder, 'other.db')}` });
  expect(other.run('who-said', 'Petrov').out).toBe(before);
  expect(other.run('migrate')).toEqual({ code: 0, out: 'the store has the newest schema\n', err: '' });
});
