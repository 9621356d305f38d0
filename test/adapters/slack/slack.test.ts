import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { optionalText } from '../../../src/args/text-arg.ts';
import { defineCommand } from '../../../src/core/command.ts';
import { DEFAULT_WORKSPACE, workspaceId } from '../../../src/domain/ids.ts';
import { plain } from '../../../src/reply/inline.ts';
import { reply } from '../../../src/reply/reply.ts';
import { BOT, type Message, type SlackFake } from '../../platforms/slack-fake.ts';
import { visibleText } from '../../platforms/slack-rules.ts';
import { type OpenOptions, type OpenSlack, openSlack } from './open-slack.ts';
import { event, press, slash } from './payloads.ts';

/** Says what it was asked, with a button to say the next thing and one to share. */
let asked = 0;
const echo = defineCommand({
  name: 'echo',
  summary: 'Says it again',
  examples: ['echo hello'],
  needs: null,
  args: { what: optionalText({ description: 'what to say' }) },
  positional: ['what'],
  run: async ({ what }) => {
    asked += 1;
    return reply([{ kind: 'text', inlines: [plain(`echo: ${what}`)] }], {
      actions: [
        { kind: 'run', label: 'Next', run: { command: 'echo', args: { what: `${what} next` } } },
        { kind: 'share', label: 'Share here', run: { command: 'echo', args: { what: what ?? '' } } },
      ],
    });
  },
});

const closing: (() => Promise<void>)[] = [];
const open = async (options: OpenOptions = {}): Promise<OpenSlack> => {
  const opened = await openSlack({ extra: [echo], ...options });
  closing.unshift(opened.close);
  return opened;
};
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const until = async <T>(look: () => T | undefined): Promise<T> => {
  for (let tries = 0; tries < 300; tries++) {
    const found = look();
    if (found !== undefined) return found;
    await sleep(10);
  }
  throw new Error('it never happened');
};

const answered = (fake: SlackFake, name: string, nth = 0): Promise<Message> =>
  until(() => fake.sent.filter((message) => message.where === 'response' && message.channel === name)[nth]);

const buttonOf = (message: Message, label: string): { action_id: string; value: string } => {
  const elements = (message.blocks ?? []).flatMap((block) => (block as { elements?: unknown[] }).elements ?? []);
  const found = elements.find((element) => JSON.stringify(element).includes(`"text":"${label}"`));
  return found as { action_id: string; value: string };
};

const echoed = async (fake: SlackFake, name: string): Promise<Message> => {
  fake.push('slash_commands', slash('/echo', 'hello', { response_url: fake.responseUrl(name) }));
  return answered(fake, name);
};

describe('a slash command over Socket Mode', () => {
  test('is acknowledged with nothing, then answered to its author alone', async () => {
    const { fake } = await open();
    const envelope = fake.push('slash_commands', slash('/echo', 'hello', { response_url: fake.responseUrl('r1') }));
    const message = await answered(fake, 'r1');
    expect(fake.acks).toEqual([{ envelope, payload: {} }]);
    expect(visibleText(message)).toContain('echo: hello');
    expect(message.raw).toMatchObject({ response_type: 'ephemeral', replace_original: false, unfurl_links: false });
    expect(fake.problems).toEqual([]);
  });

  test('delivered twice acts once', async () => {
    const { fake } = await open();
    const payload = slash('/echo', 'twice', { response_url: fake.responseUrl('r1') });
    asked = 0;
    fake.push('slash_commands', payload);
    fake.push('slash_commands', payload);
    await answered(fake, 'r1');
    await until(() => (fake.acks.length === 2 ? true : undefined));
    await sleep(50);
    expect(asked).toBe(1);
  });

  test('of another team reads another workspace', async () => {
    const { fake, store } = await open();
    await store.stories.create(DEFAULT_WORKSPACE, 'dam-breach', 'Dam breach');
    await store.stories.create(workspaceId.from('slack:team:T0OTHER'), 'trial', 'The trial');
    const ask = (team: string) =>
      slash('/rashomon', 'story list', { team_id: team, response_url: fake.responseUrl(team) });
    fake.push('slash_commands', ask('T0HOME'));
    fake.push('slash_commands', ask('T0OTHER'));
    expect(visibleText(await answered(fake, 'T0HOME'))).toMatch(/dam-breach(?!.*trial)/s);
    expect(visibleText(await answered(fake, 'T0OTHER'))).toMatch(/trial(?!.*dam-breach)/s);
  });

  test('a guest reads, and is told that changing is not for them', async () => {
    const { fake, store } = await open();
    fake.users.set('U0GUEST', { is_restricted: true });
    const guest = { user_id: 'U0GUEST', response_url: fake.responseUrl('r1') };
    fake.push('slash_commands', slash('/add', 'https://x.test/a', guest));
    expect(visibleText(await answered(fake, 'r1'))).toContain('You may not use /add');
    expect(await store.stories.list(DEFAULT_WORKSPACE)).toEqual([]);
  });

  test('whose author Slack will not name changes nothing, and says so', async () => {
    const { fake } = await open();
    fake.push('slash_commands', slash('/add', 'x', { user_id: 'U0GONE', response_url: fake.responseUrl('r1') }));
    expect(visibleText(await answered(fake, 'r1'))).toContain('nothing was changed');
  });

  test('whose response URL is spent is answered in the channel, to its author alone', async () => {
    const { fake } = await open();
    fake.fault({ method: 'response', does: { status: 404 } });
    fake.push('slash_commands', slash('/echo', 'hello', { response_url: fake.responseUrl('r1') }));
    const message = await until(() => fake.sent.find(({ where }) => where === 'ephemeral'));
    expect(message.raw).toMatchObject({ channel: 'C0NEWS', user: 'U0ALICE' });
  });

  test('is answered in words when the store cannot note it down', async () => {
    const { fake, store } = await open();
    await store.close();
    const envelope = fake.push('slash_commands', slash('/echo', 'x', { response_url: fake.responseUrl('r1') }));
    const ack = await until(() => fake.acks.find((own) => own.envelope === envelope));
    expect(ack.payload).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('could not note') });
    closing.length = 0;
    await fake.close();
  });
});

describe('a mention', () => {
  test('is answered once in its thread, however often it is delivered', async () => {
    const { fake } = await open();
    const body = event({ text: `<@${BOT}> echo hi`, ts: '17000000.000100' }, 'Ev1');
    for (let i = 0; i < 3; i++) fake.push('events_api', body);
    await until(() => fake.in('C0NEWS')[0]);
    await sleep(80);
    expect(fake.in('C0NEWS').map((message) => [message.threadTs, visibleText(message).slice(0, 8)])).toEqual([
      ['17000000.000100', 'echo: hi'],
    ]);
  });

  test('whose answer was lost on the way back is not answered again', async () => {
    const { fake } = await open();
    fake.fault({ method: 'chat.postMessage', does: 'lose' });
    fake.push('events_api', event({ text: `<@${BOT}> echo hi` }));
    await until(() => (fake.calls.includes('conversations.replies') ? true : undefined));
    await sleep(80);
    expect(fake.in('C0NEWS')).toHaveLength(1);
    expect(fake.sent).toHaveLength(1);
  });

  test('whose answer never arrived is answered again', async () => {
    const { fake } = await open();
    fake.fault({ method: 'chat.postMessage', does: 'drop' });
    fake.push('events_api', event({ text: `<@${BOT}> echo hi` }));
    await until(() => fake.in('C0NEWS')[0]);
    expect(fake.in('C0NEWS')).toHaveLength(1);
  });

  test('where the bot may not post is answered to its author, with the reason', async () => {
    const { fake } = await open();
    fake.push('events_api', event({ text: `<@${BOT}> echo hi`, channel: 'C0CLOSED' }));
    const direct = await until(() => fake.in('U0ALICE')[0]);
    expect(visibleText(direct)).toContain('/invite');
  });

  test('with a file that Slack does not keep is told so, and the token goes nowhere', async () => {
    const { fake } = await open();
    const files = [{ name: 'a.txt', url_private: 'https://evil.test/a.txt' }];
    fake.push('events_api', event({ text: `<@${BOT}> echo hi`, subtype: 'file_share', files }));
    expect(visibleText(await until(() => fake.in('C0NEWS')[0]))).toContain('not kept by Slack');
  });
});

describe('an answer with a file', () => {
  const list = defineCommand({
    ...echo,
    name: 'list',
    args: {},
    positional: [],
    run: async () =>
      reply([{ kind: 'text', inlines: [plain('Here it is.')] }], {
        file: { name: 'dossier.json', mediaType: 'application/json', text: '{}' },
      }),
  });

  test('asked for in private comes by direct message, and the answer says where', async () => {
    const { fake } = await open({ extra: [list] });
    fake.push('slash_commands', slash('/list', '', { response_url: fake.responseUrl('r1') }));
    expect(visibleText(await answered(fake, 'r1'))).toContain('in our direct messages');
    expect(fake.uploads.map(({ channel }) => channel)).toEqual(['D0ALICE']);
  });

  test('asked for in a thread is put there', async () => {
    const { fake } = await open({ extra: [list] });
    fake.push('events_api', event({ text: `<@${BOT}> list`, ts: '17000000.000100' }));
    await until(() => fake.uploads[0]);
    expect(fake.uploads).toMatchObject([{ channel: 'C0NEWS', threadTs: '17000000.000100' }]);
  });

  test('that Slack will not take is answered in words', async () => {
    const { fake } = await open({ extra: [list] });
    fake.fault({ method: 'files.getUploadURLExternal', does: { error: 'missing_scope' } });
    fake.push('slash_commands', slash('/list', '', { response_url: fake.responseUrl('r1') }));
    expect(visibleText(await answered(fake, 'r1'))).toContain('could not be sent');
  });
});

describe('a button', () => {
  test('shows its answer in place', async () => {
    const { fake } = await open();
    const next = buttonOf(await echoed(fake, 'r1'), 'Next');
    fake.push('interactive', press(next.action_id, next.value, undefined, { response_url: fake.responseUrl('r2') }));
    const message = await answered(fake, 'r2');
    expect(message.raw.replace_original).toBe(true);
    expect(visibleText(message)).toContain('echo: hello next');
  });

  test('on a message that everybody sees answers privately beside it', async () => {
    const { fake } = await open();
    const next = buttonOf(await echoed(fake, 'r1'), 'Next');
    const seen = press(next.action_id, next.value, { is_ephemeral: false }, { response_url: fake.responseUrl('r2') });
    fake.push('interactive', seen);
    expect((await answered(fake, 'r2')).raw).toMatchObject({ replace_original: false, response_type: 'ephemeral' });
  });

  test('still works after a restart', async () => {
    const first = await open();
    const next = buttonOf(await echoed(first.fake, 'r1'), 'Next');
    await first.slack.stop();
    await open({ fake: first.fake, store: first.store });
    first.fake.push(
      'interactive',
      press(next.action_id, next.value, undefined, { response_url: first.fake.responseUrl('r2') }),
    );
    expect(visibleText(await answered(first.fake, 'r2'))).toContain('echo: hello next');
  });

  test('to share posts once for everybody and is used up', async () => {
    const { fake } = await open();
    const share = buttonOf(await echoed(fake, 'r1'), 'Share here');
    const body = press(share.action_id, share.value, undefined, { response_url: fake.responseUrl('r2') });
    fake.push('interactive', body);
    fake.push('interactive', body);
    const left = await answered(fake, 'r2');
    expect(visibleText(left)).toContain('Shared with the channel.');
    expect(buttonOf(left, 'Share here')).toBeUndefined();
    expect(fake.in('C0NEWS').map((message) => visibleText(message).slice(0, 11))).toEqual(['echo: hello']);
  });

  test('of another workspace, or made up, leads nowhere and says so', async () => {
    const { fake } = await open();
    const next = buttonOf(await echoed(fake, 'r1'), 'Next');
    const foreign = { response_url: fake.responseUrl('r2'), team: { id: 'T0OTHER' } };
    fake.push('interactive', press(next.action_id, next.value, undefined, foreign));
    expect(visibleText(await answered(fake, 'r2'))).toContain('Please ask again');
  });
});
