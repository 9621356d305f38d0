/** *Remove* on what everybody sees: by who asked for it, or by who has the right. */
import { afterEach, expect, test } from 'vitest';
import { removeButton } from '../../../src/core/remove-post.ts';
import { channelId, DEFAULT_WORKSPACE, personId } from '../../../src/domain/ids.ts';
import { answer } from '../../../src/reply/reply.ts';
import { ALICE, APP, type DiscordFake, type Message, NEWS } from '../../platforms/discord-fake.ts';
import { visibleText } from '../../platforms/discord-rules.ts';
import { type OpenDiscord, openDiscord, until } from './open-discord.ts';
import { ask, buttonOn, isPrivate, NO_PERMISSIONS, pressed, said } from './payloads.ts';

let open: OpenDiscord;
afterEach(() => open.close());

const posts = (fake: DiscordFake): readonly Message[] => fake.in(NEWS).filter((one) => !isPrivate(one));
const postOf = async (fake: DiscordFake, text: RegExp): Promise<Message> => {
  await until(() => posts(fake).some((one) => text.test(visibleText(one))));
  const found = posts(fake).find((one) => text.test(visibleText(one)));
  if (found === undefined) throw new Error('not posted');
  return found;
};

test('an answer in the channel is removed by who asked for it, also without any right', async () => {
  open = await openDiscord();
  const { fake } = open;
  fake.gateway.push('MESSAGE_CREATE', said(fake, `<@${APP}> help`));
  const post = await postOf(fake, /timeline/);
  const told = await ask(
    fake,
    pressed(fake, post, buttonOn(post, 'Remove'), undefined, { permissions: NO_PERMISSIONS }),
  );
  expect([visibleText(told), isPrivate(told), posts(fake)]).toEqual(['Removed.', true, []]);
  expect((await open.store.audit.list(DEFAULT_WORKSPACE, 1))[0]).toMatchObject({ action: 'post.remove' });
});

test('a briefing is removed by who may change briefings, and by nobody else', async () => {
  open = await openDiscord();
  const { fake, discord, store } = open;
  await discord.post({
    workspace: DEFAULT_WORKSPACE,
    channel: channelId.from(`discord:${NEWS}`),
    reply: answer('The briefing'),
    runKey: 'r1',
    under: null,
    title: 'x',
  });
  const post = await postOf(fake, /The briefing/);
  const press = (permissions?: string) =>
    ask(
      fake,
      pressed(fake, post, buttonOn(post, 'Remove'), undefined, permissions === undefined ? {} : { permissions }),
    );
  expect(visibleText(await press(NO_PERMISSIONS))).toContain('You may not remove what others asked for here');
  expect(posts(fake)).toHaveLength(1);
  expect(visibleText(await press())).toBe('Removed.');
  expect(visibleText(await press())).toBe('Removed.');
  expect(await store.controls.save(DEFAULT_WORKSPACE, removeButton(personId.from(`discord:${ALICE}`), 'edit'))).toMatch(
    /^x_/,
  );
});
