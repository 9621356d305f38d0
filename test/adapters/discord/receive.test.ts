import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { readLine } from '../../../src/adapters/discord/answer/read-line.ts';
import { snowflakeAt, timeOf, workspaceOf } from '../../../src/adapters/discord/ids.ts';
import { Delivery } from '../../../src/adapters/discord/receive/delivery.ts';
import { readInteraction } from '../../../src/adapters/discord/receive/read-interaction.ts';
import { readMessage } from '../../../src/adapters/discord/receive/read-message.ts';
import { standingOf } from '../../../src/adapters/discord/receive/rights.ts';
import { channelPermissions, guildPermissions } from '../../../src/adapters/discord/send/permissions.ts';
import { carries, stampOf } from '../../../src/adapters/discord/send/stamp.ts';
import { ALICE, APP, DiscordFake, GUILD, NEWS } from '../../platforms/discord-fake.ts';
import {
  filled,
  MANAGE_CHANNELS,
  NO_PERMISSIONS,
  offered,
  pressed,
  said,
  slash,
  subcommand,
  typing,
} from './payloads.ts';

const fake = new DiscordFake();
// What the platform sends is typed by its own package; the payloads here are written from its documentation.
const readIt = (raw: unknown) => readInteraction(raw as APIInteraction, GUILD);
const readSaid = (raw: unknown) => readMessage(raw as GatewayMessageCreateDispatchData, APP, GUILD);

describe('an interaction', () => {
  test('a slash command arrives with its arguments as typed, who asked, and where', () => {
    const raw = slash(fake, 'timeline', { story: 'port', since: '2025-12-01' });
    expect(readIt(raw)).toEqual({
      kind: 'command',
      from: {
        workspace: 'default',
        channel: `discord:${NEWS}`,
        person: `discord:${ALICE}`,
        standing: { kind: 'manager', groups: [] },
      },
      interaction: { id: raw.id, token: raw.token, place: NEWS, private: false, own: false },
      command: 'timeline',
      args: { story: 'port', since: '2025-12-01' },
      files: [],
    });
  });

  test('a subcommand is the value of the argument it stands for', () => {
    expect(readIt(subcommand(fake, 'story', 'new', { name: 'Port strike' }))).toMatchObject({
      command: 'story',
      args: { action: 'new', name: 'Port strike' },
    });
  });

  test('a file comes beside the arguments', () => {
    const raw = slash(fake, 'add', { outlet: 'Harbour Post' });
    const attachments = { 7: { id: '7', filename: 'a.txt', url: 'https://cdn.discordapp.com/a.txt', size: 12 } };
    const data = {
      ...raw.data,
      options: [...raw.data.options, { name: 'file', type: 11, value: '7' }],
      resolved: { attachments },
    };
    expect(readIt({ ...raw, data })).toMatchObject({
      args: { outlet: 'Harbour Post' },
      files: [{ name: 'a.txt', url: 'https://cdn.discordapp.com/a.txt', size: 12 }],
    });
  });

  test('another guild is a workspace of its own, and so is a private conversation', () => {
    expect(readIt(slash(fake, 'help', {}, { guild: '3001' }))).toMatchObject({
      from: { workspace: 'discord:guild:3001' },
    });
    expect(readIt(slash(fake, 'help', {}, { guild: null }))).toMatchObject({
      from: { workspace: `discord:user:${ALICE}`, standing: { kind: 'admin' } },
      interaction: { private: true },
    });
    expect(workspaceOf('1', ALICE, null)).toBe('discord:guild:1');
  });

  test('between people, where others read along, it is not private', () => {
    const raw = slash(fake, 'help', {}, { guild: null });
    expect(readIt({ ...raw, context: 2 })).toMatchObject({ interaction: { private: false } });
    expect(readIt({ ...raw, context: 1 })).toMatchObject({ interaction: { private: true } });
  });

  test('in a thread the channel above it is meant, and the answer goes to the thread', () => {
    const channel = { id: '4444', type: 11, parent_id: NEWS, thread_metadata: {} };
    expect(readIt(slash(fake, 'help', {}, { channel }))).toMatchObject({
      from: { channel: `discord:${NEWS}` },
      interaction: { place: '4444' },
    });
  });

  test('a channel in a category is no thread', () => {
    const channel = { id: NEWS, type: 0, parent_id: '77' };
    expect(readIt(slash(fake, 'help', {}, { channel }))).toMatchObject({ from: { channel: `discord:${NEWS}` } });
  });

  test('what somebody is typing names the option', () => {
    expect(readIt(typing(fake, 'timeline', 'story', 'po'))).toMatchObject({
      kind: 'typing',
      command: 'timeline',
      focused: 'story',
      args: { story: 'po' },
    });
  });

  test('a button tells whether only this person sees its message', () => {
    const message = { id: '9', channel: NEWS, flags: 64 };
    expect(readIt(pressed(fake, message, 'x_abcd'))).toMatchObject({ customId: 'x_abcd', values: [], inPlace: true });
    expect(readIt(pressed(fake, { ...message, flags: 0 }, 'passage', ['c_abcd']))).toMatchObject({
      values: ['c_abcd'],
      inPlace: false,
    });
  });

  test.each([
    [{ type: 2, data: { type: 2, name: 'x' } }, 'command of type 2'],
    [{ type: 99 }, 'an interaction of a new kind'],
  ])('%j is unsupported, and is called so', (extra, what) => {
    expect(readIt({ ...slash(fake, 'help'), ...extra })).toMatchObject({ kind: 'unsupported', what });
  });

  test('a message offered by its menu brings its words and files, or the address of the page it shows', () => {
    const message = {
      content: 'Look: it is open.',
      attachments: [{ filename: 'a.txt', url: 'u', size: 3 }],
      embeds: [],
    };
    expect(readIt(offered(fake, message))).toMatchObject({
      kind: 'offered',
      text: 'Look: it is open.',
      files: [{ name: 'a.txt', url: 'u', size: 3 }],
    });
    const page = { content: '', attachments: [], embeds: [{ url: 'https://a.test/x' }] };
    expect(readIt(offered(fake, page))).toMatchObject({ text: 'https://a.test/x', files: [] });
  });

  test('a form brings its fields', () => {
    expect(readIt(filled(fake, 'x_abcd', { story: ['port'], outlet: 'Quay' }))).toMatchObject({
      kind: 'filled',
      customId: 'x_abcd',
      fields: { story: 'port', outlet: 'Quay' },
    });
  });

  test('a delivery is read back from its record as it was', () => {
    const deliveries = [
      slash(fake, 'help', { command: 'ask' }),
      pressed(fake, { id: '9', channel: NEWS, flags: 0 }, 'x_a'),
    ];
    for (const delivery of deliveries.map(readIt)) {
      expect(Delivery.parse(JSON.parse(JSON.stringify(delivery)))).toEqual(delivery);
    }
  });
});

describe('a message', () => {
  test('speaks to the bot when it names it, or in private', () => {
    expect(readSaid(said(fake, `<@${APP}> timeline`))).toMatchObject({
      text: 'timeline',
      from: { workspace: 'default', standing: null },
    });
    expect(readSaid(said(fake, 'timeline', { guild: null }))).toMatchObject({ text: 'timeline', guild: null });
  });

  test('to others, from bots and from webhooks it is none of our business', () => {
    const toUs = said(fake, `<@${APP}> timeline`);
    expect([
      readSaid(said(fake, 'timeline')),
      readSaid({ ...toUs, author: { ...toUs.author, bot: true } }),
      readSaid({ ...toUs, webhook_id: '1' }),
    ]).toEqual([null, null, null]);
  });

  test('its first word may name a command; anything else is a question, nothing asks for help', () => {
    const ask = commands.filter(({ name }) => name === 'ask');
    const read = (text: string) => readLine(text, commands).fresh;
    expect(read('/who-said Trump since:2025-12-01')).toEqual({
      command: 'who-said',
      args: { speaker: 'Trump', since: '2025-12-01' },
    });
    expect(read('Timeline port')).toEqual({ command: 'timeline', args: { story: 'port' } });
    expect(read('')).toEqual({ command: 'help', args: {} });
    expect(read('when was it?').command).toBe(ask.length > 0 ? 'ask' : 'help');
  });
});

describe('rights', () => {
  test('whoever manages the server administers, whoever manages the channel manages, others are members', () => {
    const kinds = (all: readonly (string | null)[]) => all.map((one) => standingOf(one, []).kind);
    expect(kinds([MANAGE_CHANNELS, String(1 << 3), String(1 << 5), null])).toEqual([
      'manager',
      'admin',
      'admin',
      'admin',
    ]);
    expect(kinds([NO_PERMISSIONS, String(1 << 11), 'nonsense'])).toEqual(['member', 'member', 'member']);
    expect(standingOf(NO_PERMISSIONS, ['77'])).toEqual({ kind: 'member', groups: ['77'] });
  });

  test('a role in an option arrives as its id and its name', () => {
    const raw = slash(fake, 'rights', { action: 'allow', right: 'add' });
    const data = {
      ...raw.data,
      options: [...raw.data.options, { name: 'group', type: 8, value: '77' }],
      resolved: { roles: { '77': { id: '77', name: 'editors' } } },
    };
    expect(readIt({ ...raw, data })).toMatchObject({ args: { action: 'allow', right: 'add', group: '77 @editors' } });
  });

  test('roles add up, the owner and administrators may everything', () => {
    const guild = { id: '1', owner_id: '9', roles: [role('1', 1n), role('2', 16n), role('3', 8n)] };
    const of = (person: string, roles: readonly string[]) => guildPermissions(guild as never, { person, roles });
    expect(of('5', ['2'])).toBe(17n);
    expect(of('9', []) & 16n).toBe(16n);
    expect(of('5', ['3']) & (1n << 40n)).toBe(1n << 40n);
  });

  test('a channel takes away from everyone and gives back to a role or a member', () => {
    const guild = { id: '1', owner_id: '9', roles: [role('1', 0b111n), role('2', 0n)] } as never;
    const over = (id: string, type: number, allow: string, deny: string) => ({ id, type, allow, deny });
    const member = { person: '5', roles: ['2'] };
    expect(channelPermissions(guild, [over('1', 0, '0', '7')], member)).toBe(0n);
    expect(channelPermissions(guild, [over('1', 0, '0', '7'), over('2', 0, '2', '0')], member)).toBe(2n);
    expect(channelPermissions(guild, [over('2', 0, '0', '2'), over('5', 1, '2', '4')], member)).toBe(0b011n);
  });
});

const role = (id: string, permissions: bigint) => ({ id, permissions: String(permissions) });

describe('ids', () => {
  test('a snowflake tells its time, and the smallest of a moment is not above any of it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2015-01-01T00:00:00Z'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          expect(timeOf(snowflakeAt(date)).getTime()).toBe(date.getTime());
        },
      ),
    );
  });

  test('a run key leaves two distinct component ids, by which the message is known again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.string({ maxLength: 25 }), (key, other) => {
        const [first, second] = stampOf(key);
        expect([first, second].every((id) => Number.isInteger(id) && id >= 1 && id < 2 ** 31)).toBe(true);
        expect(first).not.toBe(second);
        const components = [{ type: 17, id: first, components: [{ type: 10, id: second, content: 'x' }] }] as never;
        expect(carries({ components }, key)).toBe(true);
        expect(carries({ components }, other)).toBe(key === other);
        expect(carries({ components: [], nonce: key }, key)).toBe(true);
      }),
    );
  });
});
