/** The very process a user starts, over a Slack, newspapers and a language model's server on loopback. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { slash } from '../adapters/slack/payloads.ts';
import { BotProcess, type Environment } from '../examination/bot-process.ts';
import { COAST, rightly, TIDE } from '../ingest/proposals/asking-desk.ts';
import { type React, serveModel } from '../platforms/model-fake.ts';
import { APP_TOKEN, BOT_TOKEN, SlackFake } from '../platforms/slack-fake.ts';
import { visibleText } from '../platforms/slack-rules.ts';
import { serveNews } from '../system/news-server.ts';

const MARK = 'proposed by a language model';
const LONGEST_MS = 60_000;

const page = (outlet: string, text: string): string => {
  const [title = '', body = ''] = text.split('\n\n');
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2026-03-03T18:00:00Z"></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`;
};

const until = async (came: () => Promise<boolean> | boolean): Promise<void> => {
  for (const end = performance.now() + LONGEST_MS; !(await came()); await sleep(50))
    if (performance.now() > end) throw new Error('it never happened');
};

/** A bot that is given both articles and is asked where they differ. */
const openBot = async (react: React, configured = true) => {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-proposes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const fake = await new SlackFake().listen();
  onTestFinished(() => fake.close());
  const model = await serveModel(react);
  const news = await serveNews('127.0.0.1', ({ url }, response) => {
    const text = url === '/tide' ? page('The Tide', TIDE) : page('Coast Wire', COAST);
    response.writeHead(200, { 'content-type': 'text/html' }).end(text);
  });
  const with_: Environment = configured
    ? { MODEL_URL: model.url, MODEL_NAME: 'tide-7b', MODEL_KEY: 'key-of-the-desk' }
    : {};
  const bot = new BotProcess({
    ...{ COMMANDS_PER_MINUTE: '0', DATABASE_URL: `sqlite:${join(folder, 'store.db')}`, LOG_LEVEL: 'info' },
    ...{ SLACK_API_URL: fake.apiUrl, SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN },
    ...{ ALLOW_PRIVATE_NETWORKS: 'true', FETCH_PORTS: String(news.port) },
    ...with_,
  });
  onTestFinished(() => bot.kill());
  await bot.ready(LONGEST_MS);
  let count = 0;
  const type = async (command: string, text: string): Promise<string> => {
    count += 1;
    const name = `p${count}`;
    fake.push('slash_commands', slash(command, text, { response_url: fake.responseUrl(name) }));
    await until(() => fake.sent.some(({ channel }) => channel === name));
    return fake.sent
      .filter(({ channel }) => channel === name)
      .map(visibleText)
      .join('\n');
  };
  await type('/add', `http://127.0.0.1:${news.port}/tide`);
  await type('/add', `http://127.0.0.1:${news.port}/coast`);
  return { bot, model, type };
};

describe('with a language model configured', () => {
  test('what it proposes of an article that came is listed, marked, without anybody waiting', {
    timeout: 180_000,
  }, async () => {
    const { bot, model, type } = await openBot(rightly);
    expect(await type('/disagreements', '')).toContain('1. How many');
    let text = '';
    await until(async () => {
      text = await type('/disagreements', '');
      return text.includes(MARK);
    });
    expect(text).toMatch(new RegExp(`2\\. Is it so: [^\\n]*\\(asserted and denied; ${MARK}\\)`));
    expect(text).toContain('Line 2 was proposed by the language model tide-7b and found by no rule.');
    expect(model.asked.every(({ authorization }) => authorization === 'Bearer key-of-the-desk')).toBe(true);
    expect(await bot.stop()).toBe(0);
    expect(bot.output).not.toContain('key-of-the-desk');
    expect(bot.output).not.toContain('dry dock');
  });

  test('a lie of it adds nothing', { timeout: 180_000 }, async () => {
    const { bot, model, type } = await openBot(() => ({
      says: '{"disagreements":[{"kind":"vibes","sides":[[2],[5]],"sure":5},{"kind":"denial","sides":[[1],[999]],"sure":5}]}',
    }));
    await until(() => bot.output.includes('dropped: kind 1, unknown-number 1'));
    expect(await type('/disagreements', '')).not.toContain('language model');
    expect(model.asked.length).toBeGreaterThan(0);
    expect(await bot.stop()).toBe(0);
  });

  test('one that never answers holds nobody up, neither who asks nor the end of the process', {
    timeout: 180_000,
  }, async () => {
    const { bot, model, type } = await openBot(() => 'hangs');
    await until(() => model.asked.length > 0);
    expect(await type('/disagreements', '')).toContain('1. How many');
    const began = performance.now();
    expect(await bot.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

test('without one nobody is asked', { timeout: 180_000 }, async () => {
  const { bot, model, type } = await openBot(rightly, false);
  await sleep(7_000);
  expect(await type('/disagreements', '')).not.toContain('language model');
  expect(model.asked).toEqual([]);
  expect(await bot.stop()).toBe(0);
});
