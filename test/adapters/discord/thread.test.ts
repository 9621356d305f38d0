import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { optionalText } from '../../../src/args/text-arg.ts';
import { defineCommand } from '../../../src/core/command.ts';
import { claimId } from '../../../src/domain/ids.ts';
import { plain } from '../../../src/reply/inline.ts';
import { reply } from '../../../src/reply/reply.ts';
import { APP, type DiscordFake, DM, type Message, NEWS, THREAD } from '../../platforms/discord-fake.ts';
import { allOf, visibleText } from '../../platforms/discord-rules.ts';
import { type OpenDiscord, openDiscord, until } from './open-discord.ts';
import { ask, buttonOn, deliver, isPrivate, pressed, said, slash, type Where } from './payloads.ts';

const DAYS = ['Monday', 'Friday'].map((day) => ({ label: day, value: day }));

/** Two numbered lines, which name what they were asked with. */
const lines = defineCommand({
  name: 'lines',
  summary: 'Two numbered lines',
  examples: ['lines'],
  needs: null,
  args: { since: { ...optionalText({ description: 'a day' }), complete: async () => DAYS } },
  positional: [],
  run: async ({ since }) => {
    const cite = (number: number) => ({
      claimId: claimId.from(`c_000${number}`),
      source: { outlet: `Outlet ${number}`, uri: 'a.txt' },
      words: `passage ${number}`,
      speaker: `Speaker ${number}`,
      relay: [],
    });
    const all = [1, 2].map((number) => ({
      number,
      text: [plain(`line ${number} since ${since ?? 'ever'}`)],
      citations: [cite(number)],
    }));
    const share = { kind: 'share', label: 'Share here', run: { command: 'lines', args: {} } } as const;
    return reply([{ kind: 'answers', lines: all }], { actions: [share] });
  },
});

let open: OpenDiscord;
let fake: DiscordFake;
beforeEach(async () => {
  open = await openDiscord({ extra: [lines] });
  fake = open.fake;
});
afterEach(() => open.close());

const placeOf = ({ guild, channel }: Where): string => (guild === null ? DM : String(channel?.id ?? NEWS));

/** Says it to the bot; what the bot answers. */
const say = async (text: string, where: Where = {}, repliesTo: string | null = null): Promise<Message> => {
  const place = placeOf(where);
  const open = () => fake.in(place).filter((message) => !isPrivate(message));
  const before = open().length;
  const mention = repliesTo === null && where.guild !== null ? `<@${APP}> ` : '';
  fake.gateway.push('MESSAGE_CREATE', said(fake, `${mention}${text}`, where, repliesTo));
  await until(() => open().length > before);
  return open()[before] as Message;
};

const IN_THREAD: Where = { channel: { id: THREAD } };

describe('an answer goes on', () => {
  test('gives nobody their own catch-up where others read along, and to themselves in private', async () => {
    expect(visibleText(await say('brief since:last-seen'))).toContain('for you alone');
    expect(visibleText(await say('brief since:last-seen', { guild: null }))).not.toContain('for you alone');
  });

  test('by a reply to it: a line by its number, a day, its passage', async () => {
    const first = await say('lines');
    expect(visibleText(await say('who says 2?', {}, first.id))).toContain('Speaker 2');
    expect(visibleText(await say('and since Monday?', {}, first.id))).toContain('line 1 since Monday');
    expect(visibleText(await say('show the passage', {}, first.id))).toContain('Which line?');
  });

  test('in its thread, by a mention', async () => {
    await say('lines', IN_THREAD);
    expect(visibleText(await say('who says 1?', IN_THREAD))).toContain('Speaker 1');
    await say('since Friday', IN_THREAD);
    expect(visibleText(await say('who says 2?', IN_THREAD))).toContain('since Friday');
  });

  test('in its thread, when it was a slash command', async () => {
    await ask(
      fake,
      slash(fake, 'lines', {}, { channel: { id: THREAD, type: 11, parent_id: NEWS, thread_metadata: {} } }),
    );
    expect(visibleText(await say('who says 2?', IN_THREAD))).toContain('Speaker 2');
  });

  test('in a private conversation, where everything is one thread', async () => {
    const alone: Where = { guild: null };
    await say('lines', alone);
    expect(visibleText(await say('2', alone))).toContain('Speaker 2');
  });

  test('when it was shared, by a reply to the post', async () => {
    const shown = await ask(fake, slash(fake, 'lines'));
    deliver(fake, pressed(fake, shown, buttonOn(shown, 'Share here')));
    await until(() => fake.in(NEWS).some((message) => !isPrivate(message)));
    const post = fake.in(NEWS).find((message) => !isPrivate(message)) as Message;
    expect(visibleText(await say('who says 2?', {}, post.id))).toContain('Speaker 2');
  });

  test('after a restart', async () => {
    const first = await say('lines');
    const { store } = open;
    await open.discord.stop();
    const again = await openDiscord({ fake, store, extra: [lines] });
    expect(visibleText(await say('who says 2?', {}, first.id))).toContain('Speaker 2');
    await again.discord.stop();
  });

  test('and elsewhere the same words are a question of their own', async () => {
    await say('lines');
    expect(visibleText(await say('who says 2?'))).not.toContain('Speaker 2');
  });
});

describe('narrowing an answer', () => {
  test('asks the same with one argument more, in place, and without it again', async () => {
    const shown = await ask(fake, slash(fake, 'lines'));
    const menu = () => allOf(shown.components).find(({ custom_id }) => custom_id?.endsWith('~since'))?.custom_id ?? '';
    await ask(fake, pressed(fake, shown, menu(), ['Monday']));
    expect(visibleText(shown)).toContain('line 1 since Monday');
    await ask(fake, pressed(fake, shown, menu(), ['*']));
    expect(visibleText(shown)).toContain('line 1 since ever');
    expect(fake.problems).toEqual([]);
  });
});
