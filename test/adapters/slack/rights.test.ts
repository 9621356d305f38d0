/** Who may change something on Slack: told by the profile, the channel's creator, and user groups. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import type { SlackFake } from '../../platforms/slack-fake.ts';
import { visibleText } from '../../platforms/slack-rules.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { event, press, slash } from './payloads.ts';

let open: OpenSlack;
afterEach(() => open.close());

let count = 0;
const ask = async (fake: SlackFake, words: string, user = 'U0ALICE'): Promise<string> => {
  const name = `r${++count}`;
  fake.push('slash_commands', slash('/rashomon', words, { user_id: user, response_url: fake.responseUrl(name) }));
  for (let tries = 0; tries < 300; tries++) {
    const found = fake.sent.find((one) => one.where === 'response' && one.channel === name);
    if (found !== undefined) return visibleText(found);
    await sleep(10);
  }
  throw new Error('never answered');
};

const openWith = async (profile: Readonly<Record<string, unknown>>): Promise<SlackFake> => {
  open = await openSlack();
  open.fake.users.set('U0ALICE', profile);
  return open.fake;
};
const MAY_NOT = /You may not .* Who may: administrators, whoever created or manages the channel/;

describe('Remove on a post', () => {
  const shared = async (fake: SlackFake) => {
    fake.push('events_api', event({ text: '<@U0BOT> help' }));
    await expect.poll(() => fake.in('C0NEWS').length).toBe(1);
    const [post] = fake.in('C0NEWS');
    const found = JSON.stringify(post?.blocks).match(
      /"action_id":"([^"]+)","value":"([^"]+)","text":\{[^}]*"text":"Remove"/,
    );
    return { ts: post?.ts, action: found?.[1] ?? '', value: found?.[2] ?? '' };
  };
  const pressBy = async (fake: SlackFake, user: string, on: Awaited<ReturnType<typeof shared>>, name: string) => {
    const rest = { user: { id: user }, message: { ts: on.ts }, response_url: fake.responseUrl(name) };
    fake.push('interactive', press(on.action, on.value, { is_ephemeral: false }, rest));
    const told = () => fake.sent.find((one) => one.where === 'response' && one.channel === name);
    await expect.poll(told).toBeDefined();
    return visibleText(told() ?? {});
  };

  test('takes it away by who asked, and by who may edit, and by nobody else', async () => {
    const fake = await openWith({ is_admin: false });
    fake.users.set('U0BOB', { is_admin: false });
    fake.users.set('U0CHIEF', { is_admin: true });
    const first = await shared(fake);
    expect(await pressBy(fake, 'U0BOB', first, 'p1')).toContain('You may not remove what others asked for here');
    expect(await pressBy(fake, 'U0ALICE', first, 'p2')).toBe('Removed.');
    expect(fake.in('C0NEWS')).toEqual([]);
    const second = await shared(fake);
    expect(await pressBy(fake, 'U0CHIEF', second, 'p3')).toBe('Removed.');
    expect(await pressBy(fake, 'U0CHIEF', second, 'p4')).toBe('Removed.');
  });
});

describe('whoever changes something', () => {
  test('may so as an administrator of the workspace', async () => {
    const fake = await openWith({ is_admin: true });
    expect(await ask(fake, 'story new Harbour')).toContain('Opened');
  });

  test('may so as the channel’s creator, and not in the channels of others', async () => {
    const fake = await openWith({ is_admin: false });
    fake.channelInfo.set('C0NEWS', { creator: 'U0BOB' });
    expect(await ask(fake, 'story new Harbour')).toMatch(MAY_NOT);
    fake.users.set('U0BOB', { is_admin: false });
    expect(await ask(fake, 'story new Harbour', 'U0BOB')).toContain('Opened');
  });

  test('may so as a member of a group that an administrator named', async () => {
    const fake = await openWith({ is_admin: false });
    fake.users.set('U0CHIEF', { is_admin: true });
    fake.groups.set('S0DESK', { handle: 'desk', users: ['U0ALICE'] });
    expect(await ask(fake, 'rights allow edit group:@desk')).toContain('Who may: administrators.');
    expect(await ask(fake, 'rights allow edit group:@nobody', 'U0CHIEF')).toContain('no group "@nobody"');
    expect(await ask(fake, 'rights allow edit group:@desk', 'U0CHIEF')).toContain('the group @desk');
    expect(await ask(fake, 'story new Harbour')).toContain('Opened');
    expect(await ask(fake, 'add Words of an article.')).toMatch(MAY_NOT);
  });

  test('is no guest, whatever all members may', async () => {
    const fake = await openWith({ is_admin: false, is_restricted: true });
    await open.store.grants.put(DEFAULT_WORKSPACE, { right: 'edit', holders: [{ kind: 'members' }] });
    expect(await ask(fake, 'story new Harbour')).toContain('You may not');
    expect(await ask(fake, 'feedback missing Something story:x')).not.toContain('Told');
  });

  test('is of this organisation: in a channel that two share, the other’s people read', async () => {
    const fake = await openWith({ is_admin: false });
    await open.store.grants.put(DEFAULT_WORKSPACE, { right: 'edit', holders: [{ kind: 'members' }] });
    const mention = { text: '<@U0BOT> story new Harbour', user_team: 'T0ELSE' };
    fake.push('events_api', event(mention));
    const id = await open.store.controls.save(DEFAULT_WORKSPACE, {
      kind: 'run',
      label: 'x',
      run: { command: 'story', args: { action: 'new', name: 'Harbour' } },
    });
    const outside = { user: { id: 'U0ALICE', team_id: 'T0ELSE' }, response_url: fake.responseUrl('pressed') };
    fake.push('interactive', press('rashomon:0', id, { is_ephemeral: true }, outside));
    await expect.poll(() => fake.sent.filter((one) => /may not/.test(visibleText(one))).length).toBe(2);
    expect(await open.store.stories.list(DEFAULT_WORKSPACE)).toEqual([]);
  });
});
