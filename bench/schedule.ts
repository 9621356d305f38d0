/**
 * Who posts exactly once? A slot a second for a minute against an emulator, a process killed every 4 to 7 seconds, and more
 * right before and right after the platform took a post. The emulator's journal is the judge.
 *
 *   node bench/schedule.ts <folder that holds emulators/> [seeds = 5] [slack | discord]
 *
 * On SQLite with one process, on PostgreSQL with three where TEST_DATABASE_URL names a server or one can be started.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../test/postgres/database.ts';
import { discordJudge } from './schedule/discord.ts';
import { Fleet, randomFrom } from './schedule/fleet.ts';
import { prepare, SLOTS } from './schedule/prepare.ts';
import { slackJudge } from './schedule/slack.ts';

const [shared, seeds = '5', platform = 'slack'] = process.argv.slice(2);
if (shared === undefined)
  throw new Error('usage: node bench/schedule.ts <folder that holds emulators/> [seeds] [slack | discord]');

const judge = platform === 'discord' ? discordJudge : slackJudge;
const START_MS = 8_000;
/** A lease of half a minute must run out before anybody tries again. */
const SETTLE_MS = 110_000;
const NEAR_A_POST = 0.04;

const run = async (seed: number, engine: string, databaseUrl: string, processes: number) => {
  const random = randomFrom(seed);
  const court = await judge(shared);
  const from = Date.now() + START_MS;
  const keys = await prepare(databaseUrl, court.channel, court.person, from);
  const fleet = new Fleet({ ...court.environment, DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' }, processes, random);
  await fleet.ready();
  const strikes: Promise<void>[] = [];
  let [before, after] = [0, 0];
  let next = from + 4_000 + random() * 3_000;
  const until = from + SLOTS * 1_000;
  while (Date.now() < until) {
    await sleep(1_000 - (Date.now() % 1_000));
    const chance = random();
    if (chance < NEAR_A_POST) {
      before++;
      court.breakNextPost({ hangup: true, delayMs: 200 });
      strikes.push(sleep(150).then(() => fleet.strikeAll()));
    } else if (chance < 2 * NEAR_A_POST) {
      after++;
      court.breakNextPost({ lose: true, delayMs: 150 });
      strikes.push(sleep(200).then(() => fleet.strikeAll()));
    } else if (Date.now() > next) {
      strikes.push(fleet.strike());
      next = Date.now() + 4_000 + random() * 3_000;
    }
  }
  await Promise.all(strikes);
  for (let waited = 0; waited < SETTLE_MS; waited += 1_000) {
    const there = new Set(court.keys());
    if (keys.every((key) => there.has(key))) break;
    await sleep(1_000);
  }
  await sleep(3_000);
  const posted = court.keys().filter((key) => keys.includes(key));
  await fleet.stop();
  await court.close();
  const missed = keys.filter((key) => !posted.includes(key)).length;
  const twice = posted.length - new Set(posted).size;
  console.log(
    `${engine} seed ${seed}: ${SLOTS} slots, ${fleet.kills} kills (${before} before, ${after} after a post), ${missed} missed, ${twice} twice`,
  );
  return { missed, twice };
};

const results: { missed: number; twice: number }[] = [];
const all = Array.from({ length: Number(seeds) }, (_, i) => i + 1);
for (const seed of all) {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-bench-'));
  results.push(await run(seed, 'SQLite, 1 process', `sqlite:${join(folder, 'r.db')}`, 1));
  rmSync(folder, { recursive: true });
  const database = process.env.BENCH_POSTGRES === 'no' ? null : await openDatabase();
  if (database === null) continue;
  results.push(await run(seed, 'PostgreSQL, 3 processes', database.url, 3));
  await database.close();
}
const sum = (pick: 'missed' | 'twice'): number => results.reduce((total, one) => total + one[pick], 0);
console.log(
  `${platform}, ${results.length * SLOTS} slots: ${sum('missed')} missed, ${sum('twice')} posted twice (floor: 0 and 0)`,
);
process.exit(sum('missed') + sum('twice') === 0 ? 0 : 1);
