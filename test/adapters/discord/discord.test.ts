import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { Choice } from '../../../src/core/command.ts';
import { defineCommand } from '../../../src/core/command.ts';
import { ok } from '../../../src/domain/result.ts';
import { plain } from '../../../src/reply/inline.ts';
import { answer, reply } from '../../../src/reply/reply.ts';
import { ALICE, APP, CLOSED, DM, GUILD, NEWS } from '../../platforms/discord-fake.ts';
import { allOf, visibleText } from '../../platforms/discord-rules.ts';
import { type OpenDiscord, type OpenOptions, openDiscord, until } from './open-discord.ts';
import {
  ask,
  buttonOn,
  deliver,
  isPrivate,
  NO_PERMISSIONS,
  pressed,
  said,
  slash,
  subcommand,
  typing,
} from './payloads.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const start = async (options: OpenOptions = {}): Promise<OpenDiscord> => {
  const opened = await openDiscord(options);
  closing.push(opened.close);
  return opened;
};

const textArg = (complete: ((typed: string) => Promise<readonly Choice[]>) | null) => ({
  description: 'Words',
  input: 'text' as const,
  required: false,
  choices: [],
  hidden: false,
  complete,
  resolve: async (raw: string | undefined) => ok(raw ?? ''),
});

/** Counts how often it ran; answers with what was typed. */
const echo = (complete: ((typed: string) => Promise<readonly Choice[]>) | null = null) => {
  const runs: string[] = [];
  const command = defineCommand({
    name: 'echo',
    summary: 'Says it again',
    examples: [],
    needs: null,
    args: { words: textArg(complete) },
    positional: ['words'],
    async run({ words }) {
      runs.push(words);
      const share = { kind: 'share', label: 'Share here', run: { command: 'echo', args: { words } } } as const;
      const louder = { kind: 'run', label: 'Louder', run: { command: 'echo', args: { words: `${words}!` } } } as const;
      return reply([{ kind: 'text', inlines: [plain(words)] }], { actions: [louder, share] });
    },
  });
  return { command, runs };
};

describe('the gateway', () => {
  test('is opened as a whole, or for the shards of this process alone', async () => {
    expect((await start()).fake.gateway.shards).toEqual([[0, 1]]);
    const { fake } = await start({ config: { shards: { ids: [1, 2], count: 4 } } });
    expect(fake.gateway.shards).toEqual([
      [1, 4],
      [2, 4],
    ]);
  });
});

describe('registration', () => {
  test('happens once, for the configured guild, and not again while nothing changed', async () => {
    const { fake, store } = await start();
    const again = await openDiscord({ fake, store });
    await again.close();
    const route = `/applications/${APP}/guilds/${GUILD}/commands`;
    expect(fake.requests.filter((one) => one.includes('commands'))).toEqual([
      `GET ${route}`,
      `PUT ${route}`,
      `GET ${route}`,
    ]);
  });

  test('without a guild it is for everybody', async () => {
    const { fake } = await start({ config: { guildId: null } });
    expect(fake.requests).toContain(`PUT /applications/${APP}/commands`);
  });

  test('options are typed: the required ones first, choices, suggestions, files; hidden ones are left out', async () => {
    const { fake } = await start();
    const options = (name: string) =>
      ((fake.commands.find((command) => command.name === name)?.options ?? []) as Record<string, unknown>[]).map(
        ({ name: option, type, required, autocomplete, choices }) => [
          option,
          type,
          required,
          autocomplete === true,
          Array.isArray(choices),
        ],
      );
    expect(options('who-said').slice(0, 4)).toEqual([
      ['speaker', 3, false, true, false],
      ['story', 3, false, true, false],
      ['about', 3, false, false, false],
      ['stance', 3, false, false, true],
    ]);
    expect(options('add')).toContainEqual(['file', 11, false, false, false]);
    expect(options('timeline').map(([name]) => name)).not.toContain('page');
  });

  test('a token that Discord does not take is said in words', async () => {
    const wrong = openDiscord({ config: { token: 'wrong' } });
    await expect(wrong).rejects.toThrow(/Discord did not start/);
  });
});

describe('a slash command', () => {
  test('is answered privately first, in words of one message, and nothing is mentioned', async () => {
    const { fake } = await start();
    const shown = await ask(fake, slash(fake, 'help'));
    expect(isPrivate(shown)).toBe(true);
    expect(visibleText(shown)).toContain('`/timeline`');
    expect(fake.problems).toEqual([]);
  });

  test('in a private conversation is answered openly, with nothing to share', async () => {
    const { command } = echo();
    const { fake } = await start({ extra: [command] });
    const shown = await ask(fake, slash(fake, 'echo', { words: 'hello' }, { guild: null }));
    expect([isPrivate(shown), visibleText(shown)]).toEqual([false, 'hello\n[Louder]']);
  });

  test('delivered twice acts once', async () => {
    const { command, runs } = echo();
    const { fake } = await start({ extra: [command] });
    const interaction = slash(fake, 'echo', { words: 'once' });
    await ask(fake, interaction);
    fake.gateway.push('INTERACTION_CREATE', interaction);
    await sleep(50);
    expect([runs, fake.problems]).toEqual([['once'], []]);
  });

  test('that changes something is refused to whoever may not, in words', async () => {
    const { fake } = await start();
    const shown = await ask(fake, subcommand(fake, 'story', 'new', { name: 'Port' }, { permissions: NO_PERMISSIONS }));
    expect(visibleText(shown)).toContain('You may not');
  });

  test('that breaks ends in words, and what broke is in the log', async () => {
    const broken = defineCommand({
      ...echo().command,
      name: 'break',
      args: {},
      positional: [],
      run: () => Promise.reject(new Error('broken')),
    });
    const { fake, log } = await start({ extra: [broken] });
    expect(visibleText(await ask(fake, slash(fake, 'break')))).toContain('Something went wrong on our side');
    expect(log.map(({ event }) => event)).toContain('command failed');
  });

  test('is acknowledged once even when the answer to that was lost', async () => {
    const { command } = echo();
    const { fake } = await start({ extra: [command] });
    fake.fault({ match: /callback$/, does: 'lose' });
    expect(visibleText(await ask(fake, slash(fake, 'echo', { words: 'here' })))).toContain('here');
    fake.fault({ match: /callback$/, does: 'drop' });
    expect(visibleText(await ask(fake, slash(fake, 'echo', { words: 'there' })))).toContain('there');
    expect(fake.problems).toEqual([]);
  });

  test('shows its answer although Discord fails at first', async () => {
    const { command } = echo();
    const { fake } = await start({ extra: [command] });
    fake.fault({ match: /^PATCH/, does: { status: 502 } });
    fake.fault({ match: /^PATCH/, does: 'drop' });
    expect(visibleText(await ask(fake, slash(fake, 'echo', { words: 'here' })))).toContain('here');
  });

  test('the store gone: told in words, and nothing is done', async () => {
    const { command, runs } = echo();
    const { fake, store } = await start({ extra: [command] });
    await store.close();
    expect(visibleText(await ask(fake, slash(fake, 'echo', { words: 'x' })))).toContain('The store cannot be reached');
    expect(runs).toEqual([]);
  });
});

describe('suggestions', () => {
  const suggested = async (complete: (typed: string) => Promise<readonly Choice[]>) => {
    const { fake } = await start({ extra: [echo(complete).command] });
    const interaction = typing(fake, 'echo', 'words', 'po');
    deliver(fake, interaction);
    await until(() => fake.interactions.get(interaction.id)?.choices != null);
    return fake.interactions.get(interaction.id)?.choices;
  };

  test('are for what was typed, at most 25, each within its room', async () => {
    const many = await suggested(async (typed) =>
      Array.from({ length: 30 }, (_, i) => ({
        label: `${typed} ${i} ${'x'.repeat(120)}`,
        value: i === 0 ? 'y'.repeat(101) : `${i}`,
      })),
    );
    expect(many).toHaveLength(25);
    expect(many?.[0]).toEqual({ name: `po 1 ${'x'.repeat(94)}…`, value: '1' });
  });

  test('that fail are none, so that typing goes on', async () => {
    expect(await suggested(() => Promise.reject(new Error('broken')))).toEqual([]);
  });
});

describe('buttons', () => {
  test('answer in place of a private message, and privately beside a public one', async () => {
    const { fake } = await start({ extra: [echo().command] });
    const shown = await ask(fake, slash(fake, 'echo', { words: 'hey' }));
    const louder = buttonOn(shown, 'Louder');
    await ask(fake, pressed(fake, shown, louder));
    expect(visibleText(shown)).toContain('hey!');
    const open = { ...shown, id: '77', flags: 0 };
    fake.messages.push(open);
    const beside = await ask(fake, pressed(fake, open, louder));
    expect([beside.id === open.id, isPrivate(beside), visibleText(beside)]).toEqual([
      false,
      true,
      expect.stringContaining('hey!'),
    ]);
  });

  test('share once, however often they are pressed, and are used up then', async () => {
    const { fake } = await start({ extra: [echo().command] });
    const shown = await ask(fake, slash(fake, 'echo', { words: 'to all' }));
    const button = buttonOn(shown, 'Share here');
    deliver(fake, pressed(fake, shown, button));
    deliver(fake, pressed(fake, shown, button));
    await until(() => allOf(shown.components).some((one) => one.label === 'Shared' && one.disabled === true));
    await sleep(50);
    const posts = fake.in(NEWS).filter((message) => !isPrivate(message));
    expect(posts.map(visibleText)).toEqual(['to all\n[Louder]\n[Remove]']);
    expect(fake.problems).toEqual([]);
  });

  test('of an app that is the person’s own share as an answer, once', async () => {
    const { fake } = await start({ extra: [echo().command] });
    const own = { authorizing_integration_owners: { 1: ALICE } };
    const where = { channel: { id: CLOSED, type: 0 } };
    const shown = await ask(fake, { ...slash(fake, 'echo', { words: 'to all' }, where), ...own });
    const button = buttonOn(shown, 'Share here');
    deliver(fake, { ...pressed(fake, shown, button, undefined, where), ...own });
    await until(() => fake.messages.length === 2);
    deliver(fake, { ...pressed(fake, shown, button, undefined, where), ...own });
    await sleep(100);
    expect(fake.messages.map((message) => [isPrivate(message), visibleText(message)])).toEqual([
      [true, 'to all\n[Louder]\n[Shared]'],
      [false, 'to all\n[Louder]'],
    ]);
  });

  test('that cannot share say why', async () => {
    const { fake } = await start({ extra: [echo().command] });
    const where = { channel: { id: CLOSED, type: 0 } };
    const shown = await ask(fake, slash(fake, 'echo', { words: 'to all' }, where));
    deliver(fake, pressed(fake, shown, buttonOn(shown, 'Share here'), undefined, where));
    await until(() => fake.messages.length === 2);
    expect([isPrivate(fake.messages[1] as never), visibleText(fake.messages[1] as never)]).toEqual([
      true,
      expect.stringMatching(/Not shared\. .*View Channel/),
    ]);
  });

  test('of an answer that is no longer kept say so beside it', async () => {
    const { fake } = await start({ extra: [echo().command] });
    const shown = await ask(fake, slash(fake, 'echo', { words: 'hey' }));
    deliver(fake, pressed(fake, shown, 'x_gone'));
    await until(() => fake.messages.length === 2);
    expect(fake.messages.map(visibleText)).toEqual([
      'hey\n[Louder]\n[Share here]',
      expect.stringContaining('no longer kept'),
    ]);
  });

  test('work after a restart', async () => {
    const { fake, store, discord } = await start({ extra: [echo().command] });
    const shown = await ask(fake, slash(fake, 'echo', { words: 'hey' }));
    await discord.stop();
    await start({ fake, store, extra: [echo().command] });
    await ask(fake, pressed(fake, shown, buttonOn(shown, 'Louder')));
    await until(() => visibleText(shown).includes('hey!'));
  });
});

describe('being addressed', () => {
  test('a mention is answered once, under it, and pings nobody', async () => {
    const { fake } = await start({ extra: [echo().command] });
    const message = said(fake, `<@${APP}> echo hello there`);
    fake.gateway.push('MESSAGE_CREATE', message);
    fake.gateway.push('MESSAGE_CREATE', message);
    await until(() => fake.in(NEWS).length > 0);
    await sleep(50);
    expect(fake.in(NEWS).map(visibleText)).toEqual(['hello there\n[Louder]\n[Remove]']);
    expect(fake.in(NEWS)[0]).toMatchObject({
      message_reference: { message_id: message.id },
      allowed_mentions: { parse: [] },
    });
  });

  test('a private message needs no mention', async () => {
    const { fake } = await start({ extra: [echo().command] });
    fake.gateway.push('MESSAGE_CREATE', said(fake, 'echo hello', { guild: null }));
    await until(() => fake.in(DM).length > 0);
    expect(fake.in(DM).map(visibleText)).toEqual(['hello\n[Louder]']);
  });

  test('rights are asked for where a command needs them', async () => {
    const { fake } = await start();
    fake.gateway.push('MESSAGE_CREATE', said(fake, `<@${APP}> story new Port strike`));
    await until(() => fake.in(NEWS).length === 1);
    fake.everyone = '0';
    fake.gateway.push('MESSAGE_CREATE', said(fake, `<@${APP}> add something`));
    await until(() => fake.in(NEWS).length === 2);
    expect(fake.in(NEWS).map(visibleText)).toEqual([
      expect.stringContaining('Opened **Port strike**'),
      expect.stringContaining('You may not use /add'),
    ]);
  });

  test('where it may not write, the person is told privately', async () => {
    const { fake } = await start({ extra: [echo().command] });
    fake.gateway.push('MESSAGE_CREATE', said(fake, `<@${APP}> echo hello`, { channel: { id: CLOSED } }));
    await until(() => fake.in(DM).length > 0);
    expect(fake.in(DM).map(visibleText)).toEqual([expect.stringContaining('I could not answer you there.')]);
  });
});

describe('what Discord never learns, and what it may send', () => {
  test('the log holds no token', async () => {
    const { fake, log } = await start({ extra: [echo().command] });
    fake.fault({ match: /^PATCH/, does: { status: 400 } });
    const interaction = slash(fake, 'echo', { words: 'x' });
    await ask(fake, interaction);
    expect(JSON.stringify(log, (_, value) => (value instanceof Error ? value.stack : value))).not.toContain(
      interaction.token,
    );
  });

  test('something unheard of is answered in words, something malformed ends nothing', async () => {
    const { fake } = await start({ extra: [echo().command] });
    fake.gateway.push('INTERACTION_CREATE', { type: 2 });
    fake.gateway.push('MESSAGE_CREATE', {});
    const ofPerson = { ...slash(fake, 'x'), data: { ...slash(fake, 'x').data, type: 2 } };
    expect(visibleText(await ask(fake, ofPerson))).toContain('I have no answer to that');
  });

  test('a person is told privately what the program has to say', async () => {
    const { discord, fake } = await start();
    expect(await discord.tell('default' as never, `discord:${ALICE}` as never, answer('Look.'))).toBe(true);
    expect(fake.in(DM).map(visibleText)).toEqual(['Look.']);
  });
});
