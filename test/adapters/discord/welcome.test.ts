import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { GUILD, NEWS } from '../../platforms/discord-fake.ts';
import { visibleText } from '../../platforms/discord-rules.ts';
import { type OpenDiscord, openDiscord, until } from './open-discord.ts';
import { ask, buttonOn, deliver, filled, pressed } from './payloads.ts';

let open: OpenDiscord;
beforeEach(async () => {
  open = await openDiscord();
});
afterEach(() => open.close());

const joined = { id: GUILD, system_channel_id: null, channels: [{ id: NEWS, type: 0, position: 0, name: 'news' }] };

test('a server that takes the bot in is welcomed once, and has its first story followed after three clicks', async () => {
  const { fake, store } = open;
  fake.gateway.push('GUILD_CREATE', joined);
  await until(() => fake.messages.length === 1);
  fake.gateway.push('GUILD_DELETE', { id: GUILD });
  fake.gateway.push('GUILD_CREATE', joined);
  await sleep(100);
  const [card, ...more] = fake.messages;
  if (card === undefined) throw new Error('no welcome');
  expect(more).toEqual([]);

  const first = pressed(fake, card, buttonOn(card, 'Open a story'));
  deliver(fake, first);
  await until(() => fake.interactions.get(first.id)?.form != null);
  const form = fake.interactions.get(first.id)?.form as unknown as { custom_id: string };
  const opened = await ask(fake, filled(fake, form.custom_id, { name: 'Port strike' }));
  expect(visibleText(opened)).toContain('Opened **Port strike**');

  const followed = await ask(fake, pressed(fake, opened, buttonOn(opened, 'Follow here at 08:30')));
  expect(visibleText(followed)).toContain('follows **Port strike**');
  const schedules = await store.schedules.ofWorkspace(DEFAULT_WORKSPACE);
  expect(schedules.map(({ channelId, at }) => [channelId, at])).toEqual([[`discord:${NEWS}`, '08:30']]);
  expect(fake.problems).toEqual([]);
});

test('servers it was in already when it connected are no news', async () => {
  const { fake, discord, store } = open;
  await discord.stop();
  fake.gateway.guilds = [GUILD];
  open = await openDiscord({ fake, store });
  fake.gateway.push('GUILD_CREATE', joined);
  await sleep(100);
  expect(fake.messages).toEqual([]);
});
