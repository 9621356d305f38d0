/**
 * Opens a store in a process of its own, asks it as a bot would, and tells how long opening took, the program loaded, and
 * how much memory it holds.
 */
import '../../src/store/postgres/open.ts';
import { openStore } from '../../src/cli/open-store.ts';
import { storyId, workspaceId } from '../../src/domain/ids.ts';

const [url = '', ...ids] = process.argv.slice(2);
const WORKSPACE = workspaceId.from('bench');
const PAGE = { limit: 25, offset: 0, after: null };
await openStore('sqlite::memory:').then((warm) => warm.close());
const began = performance.now();
const store = await openStore(url);
const first = ids[0] === undefined ? null : storyId.from(ids[0]);
if (first !== null) await store.claims.findClaims(WORKSPACE, first, {}, PAGE);
const opened = performance.now() - began;
for (const id of ids.map((one) => storyId.from(one))) {
  await store.claims.timeline(WORKSPACE, id, {}, PAGE);
  await store.claims.findClaims(WORKSPACE, id, {}, PAGE);
  await store.claims.search(WORKSPACE, id, ['w1k', 'w2x'], 20);
}
process.stdout.write(JSON.stringify({ opened, megabytes: process.memoryUsage().rss / 2 ** 20 }));
await store.close();
