/**
 * What a command costs on each platform and way in, beside a bot on the bare SDK that answers a constant in the same way
 * (acknowledge, then answer), in the same run and in turns with it; with 100,000 claims in the store.
 *
 *   node bench/chat.ts <folder that holds emulators/> [commands a round = 200] [rounds = 5] [only: http | socket | discord]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openStore } from '../src/cli/open-store.ts';
import { DEFAULT_WORKSPACE } from '../src/domain/ids.ts';
import { sqliteShelf } from '../src/store/sqlite/shelf.ts';
import { BotProcess, rashomon } from '../test/examination/bot-process.ts';
import { FLOOR_DISCORD, FLOOR_SLACK, onDiscord, onSlack, questionsAbout, Times } from './chat/asked.ts';
import { type Load, type Once, openEmulators } from './chat/emulators.ts';
import { fill } from './store/fill.ts';

const [shared, many = '200', times = '5', only = ''] = process.argv.slice(2);
if (shared === undefined)
  throw new Error('usage: node bench/chat.ts <folder that holds emulators/> [commands] [rounds]');
const [n, rounds] = [Number(many), Number(times)];
const CLAIMS = 100_000;
const AT_ONCE = 50;
const WARM = 200;
const MOST_OF_FLOOR = 2;
const MOST_ACK_MS = 300;
const PORT = 18_910;
const STORY = 'venezuela-port-strike';

const folder = mkdtempSync(join(tmpdir(), 'rashomon-bench-'));
const path = join(folder, 'r.db');
const own = {
  DATABASE_URL: `sqlite:${path}`,
  COMMANDS_PER_MINUTE: '0',
  LOG_LEVEL: 'error',
};

/** Five articles of news, compared; and invented ones up to the number of claims. */
const fillStore = async (): Promise<void> => {
  const texts = [
    '01-gulfwind-post',
    '02-meridian-dispatch',
    '03-southern-signal',
    '04-harbour-gazette',
    '05-potomac-strategist',
  ];
  const files = texts.map((name) => resolve(import.meta.dirname, `../data/${STORY}/${name}.txt`));
  await rashomon(own, 'ingest', ...files, '--story', STORY);
  const store = await openStore(own.DATABASE_URL);
  const shelf = sqliteShelf(path);
  await fill(store, shelf.db, [], CLAIMS, { workspace: DEFAULT_WORKSPACE });
  await shelf.close();
  await store.close();
};

interface Side {
  readonly pid: number;
  readonly once: Once;
  stop(): Promise<unknown>;
}

const emulators = await openEmulators(shared);
const questions = questionsAbout(STORY, 'story-0');

const slack = async (socket: boolean, ours: boolean, seen: Times): Promise<Side> => {
  const emulator = await emulators.slack({ echoBotMessages: false, subscribedEvents: [] });
  const { SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, ...rest } = emulator.env as Record<string, string>;
  const way = socket ? { SLACK_APP_TOKEN } : { SLACK_SIGNING_SECRET, PORT: String(PORT) };
  const at = (port: number | undefined): void => {
    if (!socket) emulator.admin.setRequestUrl({ url: `http://127.0.0.1:${port}/slack/events` });
  };
  if (!ours) {
    const bot = await emulators.floor('floor-slack.mjs', { ...emulator.env, SLACK_MODE: socket ? 'socket' : 'http' });
    at(bot.port);
    return {
      pid: bot.pid,
      once: seen.of([FLOOR_SLACK], onSlack(emulator)),
      stop: () => bot.stop().then(emulator.close),
    };
  }
  const bot = new BotProcess({ ...rest, ...way, ...own } as Record<string, string>);
  await bot.ready();
  at(PORT);
  return {
    pid: bot.pid ?? 0,
    once: seen.of(questions, onSlack(emulator)),
    stop: () => bot.stop().then(() => emulator.close()),
  };
};

const discord = async (ours: boolean, seen: Times): Promise<Side> => {
  const emulator = await emulators.discord({});
  if (!ours) {
    const bot = await emulators.floor('floor-discord.mjs', { ...emulator.env, GLOBAL_RPS: '100000' });
    return {
      pid: bot.pid,
      once: seen.of([FLOOR_DISCORD], onDiscord(emulator)),
      stop: () => bot.stop().then(() => emulator.close()),
    };
  }
  const bot = new BotProcess({ ...emulator.env, ...own });
  await bot.ready();
  return {
    pid: bot.pid ?? 0,
    once: seen.of(questions, onDiscord(emulator)),
    stop: () => bot.stop().then(() => emulator.close()),
  };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ms = (value: number): string => value.toFixed(2).padStart(7);
let missed = 0;
const mark = (value: number, most: number): string => {
  if (value <= most) return '';
  missed++;
  return ` (aim: ${most})`;
};

/** Both in turns, so that a busy moment of the machine meets both. */
const compare = async (name: string, open: (ours: boolean, seen: Times) => Promise<Side>): Promise<void> => {
  const seen = { floor: new Times(), ours: new Times() };
  const sides = { floor: await open(false, seen.floor), ours: await open(true, seen.ours) };
  const loads = {
    floor: [] as { sequential: Load; concurrent: Load }[],
    ours: [] as { sequential: Load; concurrent: Load }[],
  };
  for (let round = 0; round < rounds; round++)
    for (const which of ['floor', 'ours'] as const) {
      const { pid, once } = sides[which];
      loads[which].push(
        await emulators.measure({ pid, once, n, concurrency: AT_ONCE, warmup: round === 0 ? WARM : 0 }),
      );
    }
  const of = (which: 'floor' | 'ours', how: 'sequential' | 'concurrent', what: keyof Load): number =>
    median(loads[which].map((load) => load[how][what]));
  const ratio = of('ours', 'sequential', 'p50') / of('floor', 'sequential', 'p50');
  console.log(`\n${name}`);
  for (const which of ['floor', 'ours'] as const) {
    console.log(
      `  ${which.padEnd(5)} one at a time p50 ${ms(of(which, 'sequential', 'p50'))}, p99 ${ms(of(which, 'sequential', 'p99'))} ms, processor ${ms(of(which, 'sequential', 'cpuMsPerCommand'))} ms a command; ${AT_ONCE} at once p50 ${ms(of(which, 'concurrent', 'p50'))} ms, ${of(which, 'concurrent', 'perSecond').toFixed(0)} a second, processor ${ms(of(which, 'concurrent', 'cpuMsPerCommand'))}; ${of(which, 'concurrent', 'rssMb').toFixed(0)} MB`,
    );
  }
  const slowest = Math.max(...seen.ours.acknowledgements);
  console.log(
    `  p50 ${ratio.toFixed(2)} × the floor${mark(ratio, MOST_OF_FLOOR)}; of ${AT_ONCE} at once the slowest acknowledgement ${slowest.toFixed(0)} ms${mark(slowest, MOST_ACK_MS)}`,
  );
  const floor = of('floor', 'sequential', 'p50');
  for (const [{ command, options }, took] of seen.ours.answers)
    console.log(
      `    /${command} ${Object.values(options).join(' ')}: ${ms(median(took))} ms, ${(median(took) / floor).toFixed(2)} ×`,
    );
  await sides.floor.stop();
  await sides.ours.stop();
};

await fillStore();
if ('http'.includes(only)) await compare('Slack, signed HTTP', (ours, seen) => slack(false, ours, seen));
if ('socket'.includes(only)) await compare('Slack, Socket Mode', (ours, seen) => slack(true, ours, seen));
if ('discord'.includes(only)) await compare('Discord', discord);
rmSync(folder, { recursive: true });
console.log(missed === 0 ? '\nevery aim is reached' : `\n${missed} aims are missed`);
process.exit(missed === 0 ? 0 : 1);
