/**
 * Signed commands of 50 workspaces at a fixed rate against the bot as a process of its own; the platform's record is the
 * judge of what was answered.
 *
 *   node bench/load.ts [seconds = 60] [a second = 100] [kill -9 every so many seconds = 0] [sqlite | postgres]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BotProcess } from '../test/examination/bot-process.ts';
import { SECRET, SlackFake } from '../test/platforms/slack-fake.ts';
import { openDatabase } from '../test/postgres/database.ts';
import { drive, PEOPLE } from './load/drive.ts';
import { fillTeams, installAll } from './load/teams.ts';

const [seconds = 60, rate = 100, killEvery = 0] = process.argv.slice(2, 5).map(Number);
const engine = process.argv[5] ?? 'sqlite';
const TEAMS = 50;
const PORT = 18_900;
const BOT = `http://127.0.0.1:${PORT}`;
const LOOK_MS = 2_000;

const folder = mkdtempSync(join(tmpdir(), 'rashomon-bench-'));
const database = engine === 'postgres' ? await openDatabase() : null;
const url = database?.url ?? `sqlite:${join(folder, 'r.db')}`;
const teams = await fillTeams(url, TEAMS);
const fake = await new SlackFake().listen();
fake.tokenSeconds = 43_200;
for (let n = 0; n < PEOPLE; n++) fake.users.set(`U${n}`, { tz: 'Europe/Lisbon' });
const environment = {
  DATABASE_URL: url,
  PORT: String(PORT),
  PUBLIC_URL: BOT,
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'client-secret',
  SLACK_API_URL: fake.apiUrl,
};
let bot = new BotProcess(environment);
await bot.ready(60_000);
await installAll(teams, BOT);

const memory: number[] = [];
let kills = 0;
const looking = setInterval(() => {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8')) ?? [];
    if (kilobytes !== undefined) memory.push(Number(kilobytes) / 1024);
  } catch {
    // It was killed just now.
  }
}, LOOK_MS);
const striking = setInterval(
  async () => {
    kills++;
    await bot.kill();
    bot = new BotProcess(environment);
  },
  killEvery === 0 ? 2 ** 31 - 1 : killEvery * 1_000,
);
/** Seconds of processor time that this process of the bot has had; in ticks of a hundredth (proc(5)). */
const processor = (): number => {
  const fields = readFileSync(`/proc/${bot.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
};
const before = processor();
const { sent, answers } = await drive(fake, BOT, teams, { seconds, rate, allSent: () => clearInterval(striking) });
const spent = kills === 0 ? processor() - before : Number.NaN;
clearInterval(looking);
await bot.stop();
await fake.close();
await database?.close();
rmSync(folder, { recursive: true });

const at = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
const acknowledged = sent.filter((one) => one.acknowledged !== null);
const acks = acknowledged.map((one) => one.acknowledged ?? Number.NaN);
const refused = acknowledged.filter((one) => one.refused);
const lost = acknowledged.filter((one) => !one.refused && !answers.has(one.name)).length;
const twice = [...answers.values()].filter((times) => times.length > 1).length;
const first = acknowledged.flatMap(({ name }) => answers.get(name)?.[0] ?? []);
const third = Math.ceil(memory.length / 3);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const growth = mean(memory.slice(-third)) - mean(memory.slice(third, 2 * third));
console.log(`${engine}, ${TEAMS} workspaces, ${rate} commands a second for ${seconds} s, ${kills} kills`);
console.log(
  `  ${sent.length} sent, ${acknowledged.length} acknowledged (${refused.length} of them told to try again), ${lost} lost, ${twice} answered twice`,
);
console.log(`  acknowledged p50 ${at(acks, 0.5).toFixed(0)}, p99 ${at(acks, 0.99).toFixed(0)} ms (aim: 300)`);
console.log(`  answered p50 ${at(first, 0.5).toFixed(0)}, p95 ${at(first, 0.95).toFixed(0)} ms (aim: 2000)`);
console.log(`  processor time ${((1_000 * spent) / answers.size).toFixed(1)} ms a command`);
console.log(
  `  memory at most ${Math.max(...memory).toFixed(0)} MB (aim: 512), ${growth.toFixed(0)} MB more in the last third than in the second`,
);
process.exit(lost + twice === 0 ? 0 : 1);
