/** The very process a user starts, asked to end while it reads: nothing that was under way keeps it or fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { slash } from '../adapters/slack/payloads.ts';
import { BotProcess } from '../examination/bot-process.ts';
import { openNewsroom } from '../examination/newsroom.ts';
import { APP_TOKEN, BOT_TOKEN, SlackFake } from '../platforms/slack-fake.ts';
import { visibleText } from '../platforms/slack-rules.ts';

test('asked to end while many articles are read, it says so, closes and ends well in time', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-stops-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const fake = await new SlackFake().listen();
  onTestFinished(() => fake.close());
  const newsroom = await openNewsroom();
  onTestFinished(() => newsroom.close());
  const bot = new BotProcess({
    DATABASE_URL: `sqlite:${join(folder, 'store.db')}`,
    SLACK_API_URL: fake.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    ALLOW_PRIVATE_NETWORKS: 'true',
    FETCH_PORTS: String(newsroom.port),
    LOG_LEVEL: 'error',
  });
  onTestFinished(() => bot.kill());
  await bot.ready(60_000);
  const names = Array.from({ length: 12 }, (_, at) => `s${at}`);
  const hard = names.map((_, at) => `${newsroom.site}${newsroom.hard[at % newsroom.hard.length]}`);
  const pushed = names.map((name, at) =>
    fake.push('slash_commands', slash('/add', hard[at] ?? '', { response_url: fake.responseUrl(name) })),
  );
  for (let waited = 0; fake.acks.length < pushed.length && waited < 30_000; waited += 20) await sleep(20);
  await sleep(300);
  const asked = performance.now();
  expect(await bot.stop()).toBe(0);
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect(bot.output).not.toMatch(/not open|closed|not finished/);
  const answers = names.map((name) => fake.sent.filter(({ channel }) => channel === name).map(visibleText));
  expect(answers.filter((texts) => texts.length !== 1)).toEqual([]);
  expect(answers.flat().filter((text) => text.includes('I am being restarted')).length).toBeGreaterThan(4);
});
