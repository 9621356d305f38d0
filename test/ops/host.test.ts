import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { openPostgres, postgresShelf } from '../../src/store/postgres/open.ts';
import { ask } from '../postgres/database.ts';
import { startServer } from '../postgres/server.ts';
import { ROOT } from './container.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const unit = read('ops/rashomon.service');

const systemd = spawnSync('systemd-analyze', ['--version']).status === 0;

describe('the systemd unit', () => {
  it.skipIf(!systemd)('is what systemd understands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rashomon-unit-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'rashomon.service');
    writeFileSync(path, unit.replaceAll('/opt/rashomon', ROOT));
    expect(execFileSync('systemd-analyze', ['verify', path], { encoding: 'utf8', stdio: 'pipe' })).toBe('');
  });

  it('starts what "npm start" starts, and leaves longer to stop than it takes', () => {
    const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
    expect(/^ExecStart=\S+\/node (.+)$/m.exec(unit)?.[1]).toBe(scripts.start?.replace(/^node /, ''));
    expect(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1]).toBe('15');
  });

  it('runs without root, and writes nowhere but in its own folders', () => {
    for (const line of ['DynamicUser=yes', 'ProtectSystem=strict', 'NoNewPrivileges=yes', 'StateDirectory=rashomon'])
      expect(unit).toContain(`\n${line}\n`);
  });
});

const server = await startServer();
afterAll(async () => {
  await server?.stop();
});

describe.skipIf(server === null)('the script that makes the database', () => {
  it('makes an owner whom the walls between workspaces hold', async () => {
    if (server === null) return;
    const script = read('ops/create-database.sh');
    const sql = /<<'SQL'\n([\s\S]+?)\nSQL\n/.exec(script)?.[1] ?? '';
    for (const statement of sql.split('\n')) await ask(server.url, statement.replaceAll(":'password'", "'secret'"));
    const url = server.url.replace(/postgres@(.*)\/postgres$/, 'rashomon:secret@$1/rashomon');
    await (await openPostgres(url)).close();
    const shelf = await postgresShelf(url);
    expect(await shelf.check()).toEqual([]);
    await shelf.close();
  });
});
