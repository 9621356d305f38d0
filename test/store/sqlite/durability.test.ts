import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { lostOf, writeAndKill } from '../write-and-kill.ts';
import { scratchFile } from './scratch.ts';

it('a writer killed with SIGKILL loses nothing that was acknowledged, and damages nothing', {
  timeout: 60_000,
}, async () => {
  const path = scratchFile();
  const url = `sqlite:${path}`;
  let from = 0;
  for (const enough of [0, 1, 7, 40, 150]) {
    const last = await writeAndKill(url, from, enough);
    expect(await lostOf(url, last, 1)).toEqual([]);
    from = last + 1;
  }
  const raw = new DatabaseSync(path);
  expect(raw.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  raw.close();
});
