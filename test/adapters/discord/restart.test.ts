import { setTimeout as sleep } from 'node:timers/promises';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { channelOf } from '../../../src/adapters/discord/ids.ts';
import { type Delivery, deliveryKey } from '../../../src/adapters/discord/receive/delivery.ts';
import { readInteraction } from '../../../src/adapters/discord/receive/read-interaction.ts';
import { readMessage } from '../../../src/adapters/discord/receive/read-message.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { answer } from '../../../src/reply/reply.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { APP, DiscordFake, GUILD, NEWS } from '../../platforms/discord-fake.ts';
import { visibleText } from '../../platforms/discord-rules.ts';
import { slowCommand } from '../slow-command.ts';
import { type OpenDiscord, openDiscord, until } from './open-discord.ts';
import { ask, deliver, said, slash } from './payloads.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const prepare = async () => {
  const fake = await new DiscordFake().listen();
  const store = openSqlite(':memory:');
  closing.push(
    () => fake.close(),
    () => store.close(),
  );
  const start = async (): Promise<OpenDiscord> => {
    const opened = await openDiscord({ fake, store });
    closing.unshift(opened.close);
    return opened;
  };
  return { fake, store, start };
};

const MINUTE = 60_000;
const openOnes = (store: Store) => store.inbox.unfinished('discord:', new Date(0));

/** As a process leaves it that dies between recording and answering. */
const leaveOpen = async (store: Store, delivery: Delivery, minutesAgo: number): Promise<void> => {
  const at = new Date(Date.now() - minutesAgo * MINUTE);
  await store.inbox.record(DEFAULT_WORKSPACE, deliveryKey(delivery), at, JSON.stringify(delivery));
};

const used = (fake: DiscordFake, minutesAgo: number, acknowledged: boolean) => {
  const raw = { ...slash(fake, 'help'), id: fake.snowflake(Date.now() - minutesAgo * MINUTE) };
  const interaction = fake.open(raw.id, raw.token, NEWS);
  if (acknowledged) {
    interaction.acknowledged = 5;
    interaction.answer = { id: fake.snowflake(), channel: NEWS, flags: 64 | 128 };
    fake.messages.push(interaction.answer);
  }
  const delivery = readInteraction(raw as unknown as APIInteraction, GUILD);
  if (delivery.kind !== 'command') throw new Error('no command');
  return { raw, delivery };
};

const spoken = (fake: DiscordFake, minutesAgo: number): Delivery => {
  const raw = { ...said(fake, `<@${APP}> help`), id: fake.snowflake(Date.now() - minutesAgo * MINUTE) };
  const delivery = readMessage(raw as unknown as GatewayMessageCreateDispatchData, APP, GUILD);
  if (delivery === null) throw new Error('not for us');
  return delivery;
};

const settled = async (store: Store): Promise<void> => {
  for (let i = 0; i < 100 && (await openOnes(store)).length > 0; i++) await sleep(5);
  expect(await openOnes(store)).toEqual([]);
};

describe('after a crash', () => {
  test('a command that was acknowledged is answered at the next start, once', async () => {
    const { fake, store, start } = await prepare();
    await leaveOpen(store, used(fake, 5, true).delivery, 5);
    await start();
    await until(() => fake.messages.some((message) => visibleText(message).includes('/timeline')));
    expect(fake.messages).toHaveLength(1);
    expect(fake.problems).toEqual([]);
    await settled(store);
  });

  test('one that was answered already is left as it is', async () => {
    const { fake, store, start } = await prepare();
    const first = await start();
    const interaction = slash(fake, 'help');
    await ask(fake, interaction);
    await first.discord.stop();
    const delivery = readInteraction(interaction as unknown as APIInteraction, GUILD) as Delivery;
    const again = openSqlite(':memory:');
    closing.push(() => again.close());
    await leaveOpen(again, delivery, 0);
    const before = fake.requests.length;
    const second = await openDiscord({ fake, store: again });
    closing.unshift(second.close);
    await sleep(100);
    expect(fake.requests.slice(before).filter((one) => /^(PATCH|POST)/.test(one))).toEqual([]);
    expect(await openOnes(store)).toEqual([]);
  });

  test('one that was never acknowledged is not: Discord has told the person, and would refuse', async () => {
    const { fake, store, start } = await prepare();
    await leaveOpen(store, used(fake, 5, false).delivery, 5);
    await start();
    await sleep(100);
    expect([fake.messages, fake.problems, await openOnes(store)]).toEqual([[], [], []]);
  });

  test('one from just now is acknowledged and answered', async () => {
    const { fake, store, start } = await prepare();
    const { raw, delivery } = used(fake, 0, false);
    await leaveOpen(store, delivery, 0);
    await start();
    await until(() => fake.interactions.get(raw.id)?.answer?.components !== undefined);
    expect(fake.messages.map(visibleText)).toEqual([expect.stringContaining('/timeline')]);
  });

  test('past its fifteen minutes it is put aside', async () => {
    const { fake, store, start } = await prepare();
    await leaveOpen(store, used(fake, 20, true).delivery, 20);
    await start();
    await sleep(100);
    expect([fake.messages.map(visibleText), await openOnes(store)]).toEqual([[''], []]);
  });

  test('a mention that was not answered is, and one that was is not answered again', async () => {
    const { fake, store, start } = await prepare();
    const delivery = spoken(fake, 1);
    await leaveOpen(store, delivery, 1);
    const first = await start();
    await until(() => fake.in(NEWS).length === 1);
    await first.discord.stop();
    const again = openSqlite(':memory:');
    closing.push(() => again.close());
    await leaveOpen(again, delivery, 1);
    const second = await openDiscord({ fake, store: again });
    closing.unshift(second.close);
    await sleep(100);
    expect(fake.in(NEWS)).toHaveLength(1);
    expect(await openOnes(again)).toEqual([]);
  });

  test('the author of an old mention is asked to say it again', async () => {
    const { fake, store, start } = await prepare();
    await leaveOpen(store, spoken(fake, 45), 45);
    await start();
    await until(() => fake.in(NEWS).length === 1);
    expect(fake.in(NEWS).map(visibleText)).toEqual([expect.stringContaining('Please ask again')]);
  });

  test('a record that cannot be read is put aside, and logged', async () => {
    const { store, start } = await prepare();
    await store.inbox.record(DEFAULT_WORKSPACE, 'discord:i:1', new Date(), '{"kind":"other"}');
    const { log } = await start();
    await until(() => log.some(({ event }) => event === 'an open delivery could not be finished'));
    await expect.poll(() => openOnes(store)).toEqual([]);
  });
});

test('what comes in while the bot starts is no left-over: it is answered once', async () => {
  const { fake, store } = await prepare();
  let runs = 0;
  const slow = slowCommand(async () => {
    runs++;
    await sleep(150);
  }, 'Done.');
  const interaction = slash(fake, 'slow');
  fake.open(interaction.id, interaction.token, NEWS);
  fake.gateway.greeting = { t: 'INTERACTION_CREATE', d: interaction };
  const opened = await openDiscord({ fake, store, extra: [slow] });
  closing.unshift(opened.close);
  await until(() => fake.messages.some((message) => visibleText(message) === 'Done.'));
  await sleep(200);
  expect(runs).toBe(1);
});

describe('a connection that breaks', () => {
  test('comes back by itself, and what is delivered again acts once', async () => {
    const { fake, start } = await prepare();
    await start();
    await ask(fake, slash(fake, 'help'));
    fake.gateway.rewind = 5;
    fake.gateway.drop();
    await until(() => fake.gateway.resumes === 1 && fake.gateway.connected);
    await sleep(100);
    expect([fake.messages.length, fake.problems]).toEqual([1, []]);
    deliver(fake, slash(fake, 'help'));
    await until(() => fake.messages.length === 2);
  });

  test('also when Discord says so, in any of its ways', async () => {
    const { fake, start } = await prepare();
    await start();
    for (const [op, data] of [
      [7, null],
      [9, true],
      [9, false],
    ] as const) {
      const known = fake.gateway.identifies + fake.gateway.resumes;
      fake.gateway.send(op, data);
      for (let i = 0; i < 8 && fake.gateway.identifies + fake.gateway.resumes === known; i++) {
        await until(() => fake.gateway.identifies + fake.gateway.resumes > known).catch(() => undefined);
      }
      await ask(fake, slash(fake, 'help'));
    }
    expect(fake.problems).toEqual([]);
  });
});

describe('looking for a post', () => {
  const since = new Date(Date.now() - MINUTE);
  const find = ({ discord }: OpenDiscord, runKey = 'r_1') =>
    discord.find({ workspace: DEFAULT_WORKSPACE, channel: channelOf(NEWS), runKey, since, under: null });

  test('an empty history is absent only where it may be read', async () => {
    const { fake, start } = await prepare();
    const opened = await start();
    expect(await find(opened)).toEqual({ kind: 'absent' });
    fake.historyHidden = true;
    fake.everyone = String((1 << 10) | (1 << 16));
    expect(await find(opened)).toMatchObject({
      kind: 'cannot-tell',
      reason: expect.stringContaining('Read Message History'),
    });
  });

  test('is not put off by hundreds of messages since', async () => {
    const { fake, start } = await prepare();
    const opened = await start();
    const posting = {
      workspace: DEFAULT_WORKSPACE,
      channel: channelOf(NEWS),
      reply: answer('Once.'),
      runKey: 'r_1',
      under: null,
      title: '',
    };
    for (let i = 0; i < 250; i++) fake.messages.push({ id: fake.snowflake(), channel: NEWS, flags: 0, components: [] });
    const outcome = await opened.discord.post(posting);
    expect(await find(opened)).toEqual({
      kind: 'there',
      messageRef: outcome.kind === 'sent' ? outcome.messageRef : '',
    });
    expect(await find(opened, 'r_2')).toEqual({ kind: 'absent' });
  });

  test('Discord not answering is no answer: the asking fails, and can be repeated', async () => {
    const { fake, start } = await prepare();
    const opened = await start();
    for (let i = 0; i < 3; i++) fake.fault({ match: /^GET \/channels/, does: { status: 500 } });
    await expect(find(opened)).rejects.toThrow();
  });

  test('the same run key posts once, however often it is sent', async () => {
    const { fake, start } = await prepare();
    const { discord } = await start();
    const posting = {
      workspace: DEFAULT_WORKSPACE,
      channel: channelOf(NEWS),
      reply: answer('Once.'),
      runKey: 'r_1',
      under: null,
      title: '',
    };
    const outcomes = [await discord.post(posting), await discord.post(posting)];
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(fake.in(NEWS)).toHaveLength(1);
  });

  test('a channel of another platform is refused, a person of another is not told', async () => {
    const { start } = await prepare();
    const { discord } = await start();
    const channel = 'elsewhere:1' as never;
    const reply = answer('x');
    expect(
      await discord.post({ workspace: DEFAULT_WORKSPACE, channel, reply, runKey: 'r', under: null, title: '' }),
    ).toMatchObject({
      kind: 'refused',
    });
    expect(await discord.find({ workspace: DEFAULT_WORKSPACE, channel, runKey: 'r', since, under: null })).toEqual({
      kind: 'absent',
    });
    expect(await discord.tell(DEFAULT_WORKSPACE, 'elsewhere:1' as never, reply)).toBe(false);
  });
});
