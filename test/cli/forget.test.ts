import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../postgres/database.ts';
import { openShell, type Shell } from './run-cli.ts';

const FIRST = `Depot fire leaves two hurt

"The alarm was never tested," said Zebulon Quarkwright, a foreman at the depot. Officials denied it on Monday.

Quarkwright left the site at noon. The fire service confirmed that two people were hurt.
`;
const SECOND = `Mayor visits the depot

Mayor Ann Olsen said the depot would stay closed until Friday. She declined to comment on the alarm.
`;

const fill = (shell: Shell): void => {
  writeFileSync(join(shell.folder, 'first.txt'), FIRST);
  writeFileSync(join(shell.folder, 'second.txt'), SECOND);
  expect(shell.run('ingest', 'first.txt', 'second.txt', '--story', 'depot', '--outlet', 'Canaryville Times').code).toBe(
    0,
  );
};

/** Every byte that the store keeps, of whatever file. */
const kept = (shell: Shell): string =>
  readdirSync(join(shell.folder, 'var'))
    .map((name) => readFileSync(join(shell.folder, 'var', name), 'latin1'))
    .join('\n')
    .toLowerCase();

test('a person who is forgotten is in no page, log or index, and is blacked out when the article comes again', () => {
  const shell = openShell();
  fill(shell);
  shell.run('who-said', 'Quarkwright', '--story', 'depot');
  expect(kept(shell)).toContain('quarkwright');
  expect(shell.run('forget', 'person', 'Zebulon Quarkwright').code).toBe(2);
  const ended = shell.run('forget', 'person', 'Zebulon Quarkwright', '--yes');
  expect(ended).toMatchObject({ code: 0, out: expect.stringContaining('0 articles deleted, 1 blacked out') });
  expect(kept(shell)).not.toContain('quarkwright');
  expect(shell.run('sources', '--story', 'depot').out).toContain('Depot fire');
  shell.run('ingest', 'first.txt', '--story', 'depot', '--outlet', 'Canaryville Times');
  expect(kept(shell)).not.toContain('quarkwright');
  const dossier = JSON.parse(shell.run('export', '--story', 'depot', '--with-text').out);
  for (const claim of dossier.claims) {
    const article = dossier.articles.find((one: { id: string }) => one.id === claim.articleId);
    expect(article.text.slice(claim.evidence.start, claim.evidence.end)).toBe(claim.evidence.text);
  }
});

test('an article and a source that are forgotten leave and are refused from then on', () => {
  const shell = openShell();
  fill(shell);
  expect(shell.run('forget', 'article', 'first.txt', '--yes').out).toContain('1 articles deleted');
  expect(kept(shell)).not.toContain('quarkwright');
  expect(shell.run('ingest', 'first.txt', '--story', 'depot').err).toMatch(/asked that it be forgotten/);
  expect(shell.run('forget', 'source', 'canaryville times', '--yes').out).toContain('1 articles deleted');
  expect(kept(shell)).not.toContain('canaryville');
  expect(shell.run('ingest', 'second.txt', '--story', 'depot', '--outlet', 'Canaryville Times').code).toBe(1);
});

test('what was forgotten stays forgotten when an older copy of the store is put back', () => {
  const shell = openShell();
  fill(shell);
  const file = join(shell.folder, 'var', 'rashomon.db');
  copyFileSync(file, join(shell.folder, 'backup.db'));
  shell.run('forget', 'person', 'Zebulon Quarkwright', '--yes');
  copyFileSync(join(shell.folder, 'backup.db'), file);
  expect(kept(shell)).toContain('quarkwright');
  expect(shell.run('sources', '--story', 'depot').code).toBe(0);
  expect(kept(shell)).not.toContain('quarkwright');
});

test('nor does a restore bring it back', () => {
  const shell = openShell();
  fill(shell);
  expect(shell.run('backup', 'before.db').code).toBe(0);
  shell.run('forget', 'person', 'Zebulon Quarkwright', '--yes');
  expect(shell.run('restore', 'before.db')).toMatchObject({ code: 0, err: '' });
  expect(shell.run('who-said', '--story', 'depot').out).not.toContain('Quarkwright');
  expect(readFileSync(join(shell.folder, 'var', 'rashomon.db'), 'latin1').toLowerCase()).not.toContain('quarkwright');
});

test('a copy of the store keeps what was forgotten, and does not let it back either', () => {
  const shell = openShell();
  fill(shell);
  expect(shell.run('backup', 'before.db').code).toBe(0);
  shell.run('forget', 'person', 'Zebulon Quarkwright', '--yes');
  expect(shell.run('copy', 'sqlite:var/rashomon.db', 'sqlite:other.db').code).toBe(0);
  const other = openShell({ DATABASE_URL: `sqlite:${join(shell.folder, 'other.db')}` });
  expect(other.run('restore', join(shell.folder, 'before.db'))).toMatchObject({ code: 0, err: '' });
  expect(other.run('who-said', '--story', 'depot').out).not.toContain('Quarkwright');
});

test('a workspace that is forgotten is empty, and its neighbour is not', () => {
  const shell = openShell();
  fill(shell);
  shell.run('ingest', 'second.txt', '--story', 'depot', '--workspace', 'other');
  expect(shell.run('forget', 'workspace', 'default', '--yes').code).toBe(0);
  expect(kept(shell)).not.toContain('quarkwright');
  expect(shell.run('story', 'list').out).toContain('no story yet');
  expect(shell.run('story', 'list', '--workspace', 'other').out).toContain('depot');
});

test('what was forgotten in a database stays forgotten when a backup of before takes its place', async () => {
  const [old, fresh] = [await openDatabase(), await openDatabase()];
  onTestFinished(async () => {
    await old?.close();
    await fresh?.close();
  });
  if (old === null || fresh === null) return;
  const shell = openShell({ DATABASE_URL: old.url });
  fill(shell);
  expect(shell.run('backup', 'kept.db').code).toBe(0);
  expect(shell.run('forget', 'person', 'Zebulon Quarkwright', '--yes').code).toBe(0);
  expect(shell.run('restore', 'kept.db').err).toContain('holds something already');
  const next = openShell({ DATABASE_URL: fresh.url });
  expect(next.run('restore', join(shell.folder, 'kept.db'), '--replacing', old.url)).toMatchObject({ code: 0 });
  expect(next.run('export', '--story', 'depot', '--with-text').out.toLowerCase()).not.toContain('quarkwright');
  expect(next.run('sources', '--story', 'depot').out).toContain('Depot fire');
});
