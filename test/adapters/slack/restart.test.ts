import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { parseInbound } from '../../../src/adapters/slack/receive/parse-inbound.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { BOT, SECRET, SlackFake } from '../../platforms/slack-fake.ts';
import { visibleText } from '../../platforms/slack-rules.ts';
import { openSlack } from './open-slack.ts';
import { event, slash } from './payloads.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const MINUTE = 60_000;

/** As a process leaves it that dies between recording and answering. */
const leaveOpen = async (store: Store, body: Record<string, unknown>, minutesAgo: number): Promise<void> => {
  const inbound = parseInbound(body, BOT);
  if (inbound.kind === 'unsupported' || inbound.kind === 'uninstalled') throw new Error('not a delivery');
  const at = new Date(Date.now() - minutesAgo * MINUTE);
  await store.inbox.record(DEFAULT_WORKSPACE, inbound.key, at, JSON.stringify(inbound));
};

const prepare = async () => {
  const fake = await new SlackFake().listen();
  const store = openSqlite(':memory:');
  closing.push(
    () => fake.close(),
    () => store.close(),
  );
  const start = async () => {
    const opened = await openSlack({ fake, store });
    closing.unshift(opened.close);
    return opened;
  };
  return { fake, store, start };
};

describe('after a crash', () => {
  test('a command left open is answered at the next start, while its response URL lives', async () => {
    const { fake, store, start } = await prepare();
    await leaveOpen(store, slash('/help', '', { response_url: fake.responseUrl('r1') }), 5);
    await (await start()).slack.stop();
    expect(fake.sent.map(({ where, channel }) => [where, channel])).toEqual([['response', 'r1']]);
    expect(await store.inbox.unfinished('slack:', new Date(0))).toEqual([]);
  });

  test('a command whose answer was just going out is not answered again: its author is told so', async () => {
    const { fake, store, start } = await prepare();
    const body = slash('/help', '', { response_url: fake.responseUrl('r1') });
    await leaveOpen(store, body, 1);
    const inbound = parseInbound(body, BOT);
    if (inbound.kind !== 'command') throw new Error('no command');
    await store.inbox.amend(DEFAULT_WORKSPACE, inbound.key, JSON.stringify({ ...inbound, answering: true }));
    await (await start()).slack.stop();
    expect(fake.sent.map(visibleText)).toEqual([expect.stringContaining('If no answer stands here')]);
    expect(await store.inbox.unfinished('slack:', new Date(0))).toEqual([]);
  });

  test('past that its author is told to ask again, once', async () => {
    const { fake, store, start } = await prepare();
    await leaveOpen(store, slash('/help', '', { response_url: fake.responseUrl('r1') }), 45);
    fake.fault({ method: 'response', does: { status: 404 } });
    const first = await start();
    await first.slack.stop();
    await (await start()).slack.stop();
    expect(fake.sent.map(visibleText)).toEqual([expect.stringContaining('Please ask again')]);
  });

  test('a mention that was answered just before is not answered again', async () => {
    const { fake, store, start } = await prepare();
    const body = event({ text: `<@${BOT}> help`, ts: '17000000.000777' }, 'Ev9');
    const first = await start();
    fake.push('events_api', body);
    for (let i = 0; i < 100 && fake.in('C0NEWS').length === 0; i++) await sleep(10);
    await first.slack.stop();
    // Killed after the post, before it could be marked: the same delivery, open again under its own key.
    const again = openSqlite(':memory:');
    closing.push(() => again.close());
    await leaveOpen(again, body, 1);
    const second = await openSlack({ fake, store: again });
    closing.unshift(second.close);
    await second.slack.stop();
    expect(fake.in('C0NEWS')).toHaveLength(1);
    expect(await again.inbox.unfinished('slack:', new Date(0))).toEqual([]);
    expect(store).toBeDefined();
  });

  test('a mention that was not answered is', async () => {
    const { fake, store, start } = await prepare();
    await leaveOpen(store, event({ text: `<@${BOT}> help` }), 1);
    await (await start()).slack.stop();
    expect(fake.in('C0NEWS')).toHaveLength(1);
  });
});

test('what is delivered while the work of the process before is finished is answered once', async () => {
  const { fake, store, start } = await prepare();
  for (let i = 0; i < 5; i++)
    await leaveOpen(store, slash('/help', '', { response_url: fake.responseUrl(`old${i}`) }), 1);
  const opened = await start();
  for (let i = 0; i < 5; i++)
    fake.push('slash_commands', slash('/help', '', { response_url: fake.responseUrl(`new${i}`) }));
  for (let i = 0; i < 300 && fake.sent.length < 10; i++) await sleep(10);
  await opened.slack.stop();
  expect(fake.sent.map(({ channel }) => channel).sort()).toEqual(
    ['old', 'new'].flatMap((when) => [0, 1, 2, 3, 4].map((i) => `${when}${i}`)).sort(),
  );
});

describe('a connection that Slack renews', () => {
  test('is open again at once, and nothing is lost', async () => {
    const { fake, start } = await prepare();
    await start();
    for (let i = 0; i < 100 && fake.sockets < 2; i++) await sleep(10);
    fake.disconnect();
    await sleep(30);
    for (let i = 0; i < 100 && fake.sockets < 2; i++) await sleep(10);
    expect(fake.sockets).toBe(2);
    fake.push('slash_commands', slash('/help', '', { response_url: fake.responseUrl('r1') }));
    for (let i = 0; i < 100 && fake.sent.length === 0; i++) await sleep(10);
    expect(fake.sent).toHaveLength(1);
  });
});

describe('signed HTTP', () => {
  /** A port each, since connections to the one before are kept alive. */
  let port = 18_460;
  const urlOfBot = () => `http://127.0.0.1:${port}/slack/events`;
  const startHttp = async () => {
    const fake = await new SlackFake().listen();
    const opened = await openSlack({ fake, config: { appToken: null, signingSecret: SECRET, port: ++port } });
    closing.push(opened.close, () => fake.close());
    return fake;
  };

  test('a signed command is taken with an empty 200 and answered', async () => {
    const fake = await startHttp();
    const payload = slash('/help', '', { response_url: fake.responseUrl('r1') });
    const response = await fake.deliver(urlOfBot(), payload, { form: true });
    expect([response.status, await response.text()]).toEqual([200, '']);
    for (let i = 0; i < 100 && fake.sent.length === 0; i++) await sleep(10);
    expect(fake.sent.map(({ channel }) => channel)).toEqual(['r1']);
  });

  test.each([
    ['a wrong secret', { secret: 'another' }],
    ['a signature of five minutes ago', { age: 301 }],
  ])('%s is turned away with 401 and acts on nothing', async (_, forged) => {
    const fake = await startHttp();
    const payload = slash('/help', '', { response_url: fake.responseUrl('r1') });
    expect((await fake.deliver(urlOfBot(), payload, { form: true, ...forged })).status).toBe(401);
    await sleep(50);
    expect(fake.sent).toEqual([]);
  });

  test('the challenge of a new request URL is answered', async () => {
    const fake = await startHttp();
    const response = await fake.deliver(urlOfBot(), { type: 'url_verification', challenge: 'abc' });
    expect(await response.text()).toContain('abc');
  });
});
