import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { scratchFile } from './scratch.ts';

/** Lets a writer store at least `enough` articles from number `from` on, kills it, and gives the last acknowledged. */
const writeAndKill = async (path: string, from: number, enough: number): Promise<number> => {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(writer, 'exit');
  let last = from - 1;
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line);
    if (last === from + enough) writer.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  return last;
};

it('a writer killed with SIGKILL loses nothing that was acknowledged, and damages nothing', {
  timeout: 60_000,
}, async () => {
  const path = scratchFile();
  let from = 0;
  for (const enough of [0, 1, 7, 40, 150]) {
    const last = await writeAndKill(path, from, enough);
    const store = openSqlite(path);
    const story = await store.stories.bySlug(DEFAULT_WORKSPACE, 'harbour');
    if (story === null) throw new Error('the story is gone');
    const uris = new Set((await store.claims.articles(DEFAULT_WORKSPACE, story.id)).map(({ uri }) => uri));
    const missing = Array.from({ length: last + 1 }, (_, n) => `tide.example/${n}`).filter((uri) => !uris.has(uri));
    expect(missing).toEqual([]);
    // At most the one that was being acknowledged stands there besides; each came with its claim, or not at all.
    expect(uris.size - (last + 1)).toBeLessThanOrEqual(1);
    expect(await store.claims.claimsOf(DEFAULT_WORKSPACE, story.id)).toHaveLength(uris.size);
    await store.close();
    from = last + 1;
  }
  const raw = new DatabaseSync(path);
  expect(raw.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  raw.close();
});
