/** Writers that are killed, or whose server is, and what must stand in the store afterwards. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openStore } from '../../src/cli/open-store.ts';
import { DEFAULT_WORKSPACE } from '../../src/domain/ids.ts';

type Kill = (writer: { kill(signal: 'SIGKILL'): boolean }) => unknown;

const theWriter: Kill = (writer) => writer.kill('SIGKILL');

/**
 * Lets a writer store at least `enough` articles from number `from` on, then kills it, or what `kill` kills; gives the
 * number of the last one that was acknowledged. What the writer then says of its end is not ours to judge.
 */
export const writeAndKill = async (url: string, from: number, enough: number, kill = theWriter): Promise<number> => {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), url, String(from)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(writer, 'exit');
  let last = from - 1;
  let killed: unknown;
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line);
    if (last === from + enough) killed = kill(writer);
  }
  await killed;
  await exited;
  if (killed === undefined) throw new Error(`the writer ended by itself after ${last - from + 1} articles`);
  return last;
};

/** What is missing of the articles 0 to `last` and the deliveries before them; throws when more stands there than was ever written, or half of one. */
export const lostOf = async (url: string, last: number, runs: number): Promise<readonly string[]> => {
  const store = await openStore(url);
  try {
    const story = await store.stories.bySlug(DEFAULT_WORKSPACE, 'harbour');
    if (story === null) throw new Error('the story is gone');
    const uris = new Set((await store.claims.articles(DEFAULT_WORKSPACE, story.id)).map(({ uri }) => uri));
    const claims = (await store.claims.claimsOf(DEFAULT_WORKSPACE, story.id)).length;
    // Each came with its claim, or not at all; at most the one that was being acknowledged stands there besides.
    if (claims !== uris.size) throw new Error(`${uris.size} articles, ${claims} claims`);
    if (uris.size > last + 1 + runs) throw new Error(`${uris.size} articles, ${last + 1} acknowledged`);
    const noted = (await store.inbox.unfinished('writer:', new Date(0))).map(({ deliveryKey }) => deliveryKey);
    const there = new Set<string>([...uris, ...noted]);
    return Array.from({ length: last + 1 }, (_, n) => [`tide.example/${n}`, `writer:${n}`])
      .flat()
      .filter((one) => !there.has(one));
  } finally {
    await store.close();
  }
};
