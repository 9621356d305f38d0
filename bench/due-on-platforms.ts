/**
 * Many briefings due in one minute, each in a channel of its own, posted by the very process a user starts: how long until
 * the last stands there, each once, with nothing that the platform would have refused. The emulator's journal is the judge.
 *
 *   node bench/due-on-platforms.ts <folder that holds emulators/> [how many = 500]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../src/cli/open-store.ts';
import { shortHash } from '../src/domain/content-hash.ts';
import { channelId, DEFAULT_WORKSPACE, personId, scheduleId } from '../src/domain/ids.ts';
import { articleIn, fullClaim } from '../test/contracts/store/samples.ts';
import { BotProcess } from '../test/examination/bot-process.ts';
import { discordJudge } from './schedule/discord.ts';
import type { Court, Judge } from './schedule/judge.ts';
import { slackJudge } from './schedule/slack.ts';

const [shared, count = '500'] = process.argv.slice(2);
if (shared === undefined)
  throw new Error('usage: node bench/due-on-platforms.ts <folder that holds emulators/> [many]');
const many = Number(count);
const LIMIT_MS = 5 * 60_000;

const prepare = async (url: string, court: Court): Promise<readonly string[]> => {
  const store = await openStore(url);
  const { story } = await store.stories.create(DEFAULT_WORKSPACE, 'harbour', 'The harbour');
  const article = articleIn(story.id, 'tide.example/1');
  await store.claims.putArticle(DEFAULT_WORKSPACE, article, [fullClaim(article)]);
  const due = Date.now() - 60_000;
  const keys: string[] = [];
  for (let n = 0; n < many; n++) {
    const nextDue = new Date(due + (n % 60) * 1_000).toISOString();
    const id = scheduleId.from(`f_many${n}`);
    await store.schedules.put({
      ...{ id, workspaceId: DEFAULT_WORKSPACE, channelId: channelId.from(court.openChannel(`desk-${n}`)) },
      ...{ storyId: story.id, at: nextDue.slice(11, 16), zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], quiet: 'line' },
      ...{ hush: null, approve: false, paused: false, createdBy: personId.from(court.person), nextDue },
    });
    keys.push(shortHash('r', DEFAULT_WORKSPACE, id, nextDue));
  }
  await store.close();
  return keys;
};

const run = async (name: string, judge: Judge): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-bench-'));
  const url = `sqlite:${join(folder, 'r.db')}`;
  const court = await judge(shared);
  const keys = await prepare(url, court);
  const bot = new BotProcess({ ...court.environment, DATABASE_URL: url, LOG_LEVEL: 'error' });
  await bot.ready(60_000);
  const began = performance.now();
  const missing = (): number => {
    const there = new Set(court.keys());
    return keys.filter((key) => !there.has(key)).length;
  };
  while (missing() > 0 && performance.now() - began < LIMIT_MS) await sleep(250);
  const seconds = (performance.now() - began) / 1_000;
  await sleep(2_000);
  const posted = court.keys().filter((key) => keys.includes(key));
  const twice = posted.length - new Set(posted).size;
  const violations = court.violations().length;
  await bot.kill();
  await court.close();
  rmSync(folder, { recursive: true });
  console.log(
    `${name}: ${many} due in one minute, ${posted.length - twice} posted, ${twice} twice, ${violations} refused; the last after ${seconds.toFixed(0)} s`,
  );
  return missing() + twice + violations === 0;
};

const results = [await run('Slack', slackJudge), await run('Discord', discordJudge)];
process.exit(results.every(Boolean) ? 0 : 1);
