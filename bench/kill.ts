/**
 * kill -9 during writes: of the writer on each store, and of all processes of PostgreSQL at once. What was acknowledged
 * must be there afterwards, whole.
 *
 *   node bench/kill.ts [writers = 35] [servers = 30]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openShelf } from '../src/cli/open-shelf.ts';
import { checkRows } from '../src/store/check-rows.ts';
import { databaseOn } from '../test/postgres/database.ts';
import { startServer } from '../test/postgres/server.ts';
import { lostOf, writeAndKill } from '../test/store/write-and-kill.ts';
import { chance } from './compare/random.ts';

const [writers = '35', servers = '30'] = process.argv.slice(2);
const MOST_BETWEEN = 60;
let bad = 0;

type Kill = Parameters<typeof writeAndKill>[3];

const strike = async (
  what: string,
  url: string,
  times: number,
  from: number,
  kill?: Kill,
  back?: () => Promise<void>,
) => {
  const random = chance(times);
  let last = from - 1;
  let lost = 0;
  for (let n = 0; n < times; n++) {
    last = await writeAndKill(url, last + 1, random.below(MOST_BETWEEN), kill);
    await back?.();
    lost += (await lostOf(url, last, 1)).length;
  }
  const shelf = await openShelf(url);
  const problems = [...(await shelf.check()), ...(await checkRows(shelf.db))];
  await shelf.close();
  console.log(`${what}: ${times} kills, ${last + 1 - from} acknowledged, ${lost} lost, ${problems.length} damaged`);
  bad += lost + problems.length;
  return last + 1;
};

const folder = mkdtempSync(join(tmpdir(), 'rashomon-bench-'));
await strike('SQLite, the writer', `sqlite:${join(folder, 'r.db')}`, Number(writers), 0);
rmSync(folder, { recursive: true });

const server = await startServer({ durable: true });
if (server !== null) {
  const { url } = await databaseOn(server.url);
  const next = await strike('PostgreSQL, the writer', url, Number(writers), 0);
  const all: Kill = async (writer) => {
    await server.kill();
    writer.kill('SIGKILL');
  };
  await strike('PostgreSQL, the server', url, Number(servers), next, all, () => server.start());
  await server.stop();
}
process.exit(bad === 0 ? 0 : 1);
