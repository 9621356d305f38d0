/** The very process a user starts, over a Slack on loopback and newspapers on loopback: what it reads while people ask. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_WORKSPACE, feedId, personId } from '../../src/domain/ids.ts';
import { PAUSED_AFTER } from '../../src/ingest/feed/follow.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { slash } from '../adapters/slack/payloads.ts';
import { BotProcess } from '../examination/bot-process.ts';
import { type Newsroom, openNewsroom } from '../examination/newsroom.ts';
import { APP_TOKEN, BOT_TOKEN, SlackFake } from '../platforms/slack-fake.ts';
import { visibleText } from '../platforms/slack-rules.ts';

/** Slack waits three seconds for an acknowledgement. */
const ACK_MS = 3_000;
const ANSWER_MS = 60_000;
const STARTING_MS = 60_000;

let folder: string;
let fake: SlackFake;
let newsroom: Newsroom;
let bot: BotProcess;
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-reads-'));
  fake = await new SlackFake().listen();
  newsroom = await openNewsroom();
  bot = new BotProcess({
    // One person asks without a pause here.
    COMMANDS_PER_MINUTE: '0',
    DATABASE_URL: `sqlite:${join(folder, 'store.db')}`,
    SLACK_API_URL: fake.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    ALLOW_PRIVATE_NETWORKS: 'true',
    FETCH_PORTS: String(newsroom.port),
    FEED_MINUTES: '0.05',
  });
  await bot.ready(STARTING_MS);
}, STARTING_MS);

afterAll(async () => {
  await bot.kill();
  newsroom.close();
  await fake.close();
  rmSync(folder, { recursive: true, force: true });
});

const until = async <T>(look: () => T | undefined, withinMs: number): Promise<T> => {
  const end = performance.now() + withinMs;
  for (let found = look(); ; found = look()) {
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error('it never happened');
    await sleep(1);
  }
};

/** Types a command: how long its acknowledgement took, and what was answered. */
const type = async (command: string, text: string): Promise<{ readonly ackMs: number; readonly text: string }> => {
  count += 1;
  const name = `r${count}`;
  const began = performance.now();
  const envelope = fake.push('slash_commands', slash(command, text, { response_url: fake.responseUrl(name) }));
  await until(() => fake.acks.find((ack) => ack.envelope === envelope), ANSWER_MS);
  const ackMs = performance.now() - began;
  const answer = await until(() => fake.sent.find(({ channel }) => channel === name), ANSWER_MS);
  return { ackMs, text: visibleText(answer) };
};

test('from an empty store to both sides in three messages, in less than a minute', { timeout: 120_000 }, async () => {
  const began = performance.now();
  await type('/add', `${newsroom.site}/gazette`);
  await type('/add', `${newsroom.site}/courier`);
  const { text } = await type('/disagreements', '');
  expect(text).toContain('Nobody warned us about the crane');
  expect(text).toContain('has not commented on the crane');
  expect(performance.now() - began).toBeLessThan(60_000);
});

test('what a followed feed brings later is read by itself, once', { timeout: 120_000 }, async () => {
  const feed = `${newsroom.site}/rss`;
  expect((await type('/add', `${feed} only:"harbour,ferry"`)).text).toContain('Following Tide RSS');
  expect((await type('/sources', '')).text).not.toContain('Ferry sails again');
  newsroom.publish('/ferry', 'Ferry sails again');
  const end = performance.now() + ANSWER_MS;
  let sources = '';
  while (!sources.includes('Ferry sails again') && performance.now() < end) {
    await sleep(500);
    sources = (await type('/sources', '')).text;
  }
  expect(sources.split('Ferry sails again')).toHaveLength(2);
  expect(sources).not.toContain('cake');
  expect((await type('/add', `${feed} feed:stop`)).text).toContain('No longer following');
});

test('a feed that has failed too often is paused, and the one who added it is told', { timeout: 120_000 }, async () => {
  const store = openSqlite(join(folder, 'store.db'));
  const [story] = await store.stories.list(DEFAULT_WORKSPACE);
  if (story === undefined) throw new Error('no story was opened');
  const feed = {
    id: feedId.from('r_gone1'),
    workspaceId: DEFAULT_WORKSPACE,
    storyId: story.id,
    address: `${newsroom.site}/gone`,
    title: 'Tide Gone',
    filter: { words: [], language: null },
    addedBy: personId.from('slack:U0ALICE'),
    paused: false,
    // All but the last of the failures after which somebody has to look.
    failures: PAUSED_AFTER - 1,
    problem: null,
    validators: { etag: null, lastModified: null },
    nextRead: '2026-01-01T00:00:00.000Z',
    lastRead: null,
  };
  await store.feeds.put(feed);
  const told = await until(() => fake.sent.find(({ channel }) => channel === 'U0ALICE'), ANSWER_MS);
  expect(visibleText(told)).toMatch(/stopped reading the feed \W*Tide Gone\W*: it failed too often.*404.*feed:resume/s);
  expect(await store.feeds.byId(DEFAULT_WORKSPACE, feed.id)).toMatchObject({ paused: true });
  await store.close();
});

test('while hostile pages are read, every command is acknowledged in time', { timeout: 300_000 }, async () => {
  let reading = true;
  const ended = (async () => {
    const answers: string[] = [];
    for (const path of newsroom.hard) answers.push((await type('/add', `${newsroom.site}${path}`)).text);
    return answers;
  })().finally(() => {
    reading = false;
  });
  const acks: number[] = [];
  while (reading) acks.push((await type('/help', '')).ackMs);
  const answers = await ended;
  expect(answers.filter((text) => !/Added to|A new version is in|Nothing changed|Not added/.test(text))).toEqual([]);
  expect(acks.length).toBeGreaterThan(20);
  expect(Math.max(...acks)).toBeLessThan(ACK_MS);
  expect(bot.output).not.toContain('"level":"error"');
});
