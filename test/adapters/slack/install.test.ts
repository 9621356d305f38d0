import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { createSeal } from '../../../src/adapters/slack/install/seal.ts';
import { channelId, workspaceId } from '../../../src/domain/ids.ts';
import { answer } from '../../../src/reply/reply.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { SECRET, SlackFake } from '../../platforms/slack-fake.ts';
import { openSlack } from './open-slack.ts';
import { event, slash } from './payloads.ts';

/** A port each, since connections to the one before are kept alive. */
let port = 18_471;
const botUrl = () => `http://127.0.0.1:${port}`;
const events = () => `${botUrl()}/slack/events`;
const NORTH = workspaceId.from('slack:team:T0NORTH');
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const open = async () => {
  const fake = await new SlackFake().listen();
  const store = openSqlite(':memory:');
  const config = {
    botToken: null,
    appToken: null,
    signingSecret: SECRET,
    client: { id: '1.2', secret: 'client-secret' },
    port: ++port,
  };
  const opened = await openSlack({ fake, store, config });
  closing.push(
    opened.close,
    () => fake.close(),
    () => store.close(),
  );
  return { fake, store, log: opened.log, slack: opened.slack };
};

const goInstall = async (): Promise<{ cookie: string; target: URL }> => {
  const leads = await fetch(`${botUrl()}/slack/install`, { redirect: 'manual' });
  return {
    cookie: (leads.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    target: new URL(leads.headers.get('location') ?? ''),
  };
};

const comeBack = async (team: string, state: string | null, cookie: string): Promise<number> => {
  const back = `${botUrl()}/slack/oauth_redirect?code=${team}/code&state=${encodeURIComponent(state ?? '')}`;
  return (await fetch(back, { headers: { cookie } })).status;
};

const install = async (team: string): Promise<number> => {
  const { cookie, target } = await goInstall();
  return comeBack(team, target.searchParams.get('state'), cookie);
};

const until = async (look: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200 && !look(); tries++) await sleep(10);
};

describe('a team that installs the app itself', () => {
  test('is led to Slack with the scopes, a state, and a way back', async () => {
    const { fake } = await open();
    const { target } = await goInstall();
    expect(`${target.origin}${target.pathname}`).toBe(`${fake.origin}/oauth/v2/authorize`);
    expect(target.searchParams.get('scope')).toContain('chat:write');
    expect(target.searchParams.get('redirect_uri')).toBe(`${botUrl()}/slack/oauth_redirect`);
    expect(target.searchParams.get('state')?.length).toBeGreaterThan(20);
  });

  test('has a workspace of its own, answers with its own token, and its token is not readable in the store', async () => {
    const { fake, store } = await open();
    expect(await install('T0NORTH')).toBe(200);
    const kept = await store.installations.get(NORTH);
    expect(kept?.sealed).not.toContain('xoxb');
    const mention = event({ text: '<@U0BOT> help' }, 'Ev1', 'T0NORTH');
    await fake.deliver(events(), mention);
    await until(() => fake.in('C0NEWS').length > 0);
    expect(fake.in('C0NEWS')).toHaveLength(1);
    expect(fake.tokens.filter((token) => token !== '').every((token) => token.startsWith('xoxb-T0NORTH'))).toBe(true);
  });

  test('has its tokens renewed one at a time, and each renewal is kept', async () => {
    const { fake, store } = await open();
    await install('T0NORTH');
    const before = await store.installations.get(NORTH);
    const ask = (n: number) =>
      slash('/help', '', { team_id: 'T0NORTH', response_url: fake.responseUrl(`r${n}`), user_id: `U0USER${n}` });
    await Promise.all([1, 2, 3].map((n) => fake.deliver(events(), ask(n), { form: true })));
    await until(() => fake.sent.length === 3);
    const after = await store.installations.get(NORTH);
    expect(after?.sealed).not.toBe(before?.sealed);
    expect(after?.installedAt).toEqual(before?.installedAt);
    expect(fake.reusedRefreshTokens).toEqual([]);
  });

  test('cannot be installed with a state from another browser', async () => {
    const { store } = await open();
    const [mine, theirs] = [await goInstall(), await goInstall()];
    expect(await comeBack('T0NORTH', theirs.target.searchParams.get('state'), mine.cookie)).not.toBe(200);
    expect(await store.installations.get(NORTH)).toBeNull();
  });

  test('that uninstalls is forgotten; a late notice does not undo a new installation', async () => {
    const { fake, store } = await open();
    await install('T0NORTH');
    const removal = (eventTime: number) => ({
      ...event({ type: 'app_uninstalled' }, undefined, 'T0NORTH'),
      event_time: eventTime,
    });
    const now = Math.floor(Date.now() / 1000);
    await fake.deliver(events(), removal(now - 3_600));
    expect(await store.installations.get(NORTH)).not.toBeNull();
    await fake.deliver(events(), removal(now + 5));
    expect(await store.installations.get(NORTH)).toBeNull();
  });
});

test('a briefing for a team that uninstalled the app waits for it to be installed again', async () => {
  const { slack } = await open();
  const posting = {
    ...{ workspace: NORTH, channel: channelId.from('slack:C0NEWS'), reply: answer('The dam holds.') },
    ...{ runKey: 'r_away1', under: null, title: 'The dam' },
  };
  expect(await slack.post(posting)).toEqual({
    kind: 'refused',
    reason: 'The app is not installed in this workspace. Install it again with /slack/install.',
    retryAfterMs: 600_000,
  });
  await install('T0NORTH');
  expect((await slack.post(posting)).kind).toBe('sent');
});

test('a team that has not installed the app is told so, and nothing is asked of the core', async () => {
  const { fake, store } = await open();
  const command = slash('/story', 'new Secret', { team_id: 'T0NORTH', response_url: fake.responseUrl('r1') });
  const response = await fake.deliver(events(), command, { form: true });
  expect(await response.json()).toMatchObject({ text: expect.stringContaining('not installed') });
  await sleep(50);
  expect(await store.stories.list(NORTH)).toEqual([]);
  expect(fake.sent).toEqual([]);
});

describe('a seal', () => {
  const [seal, other] = [createSeal('one'), createSeal('two')];
  const south = workspaceId.from('slack:team:T0SOUTH');

  test('opens for its own workspace and key alone', () => {
    const closed = seal.close(NORTH, 'xoxb-secret');
    expect(seal.open(NORTH, closed)).toBe('xoxb-secret');
    expect([
      seal.open(south, closed),
      other.open(NORTH, closed),
      seal.open(NORTH, `${closed.slice(0, -6)}AAAA==`),
    ]).toEqual([null, null, null]);
    expect(seal.close(NORTH, 'xoxb-secret')).not.toBe(closed);
  });
});
