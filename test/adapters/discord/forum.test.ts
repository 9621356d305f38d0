import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channelOf } from '../../../src/adapters/discord/ids.ts';
import type { Posting } from '../../../src/core/ports/chat.ts';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { plain } from '../../../src/reply/inline.ts';
import { answer, reply } from '../../../src/reply/reply.ts';
import { FORUM } from '../../platforms/discord-fake.ts';
import { visibleText } from '../../platforms/discord-rules.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';

const channel = channelOf(FORUM);
const workspace = DEFAULT_WORKSPACE;
const posting = (more: Partial<Posting> = {}): Posting => ({
  ...{ workspace, channel, reply: answer('The dam has failed.'), runKey: 'r_forum1', under: null },
  title: 'The dam',
  ...more,
});

describe('a briefing in a forum', () => {
  let open: OpenDiscord;
  beforeEach(async () => {
    open = await openDiscord();
  });
  afterEach(() => open.close());

  const refOf = async (one: Posting): Promise<string> => {
    const outcome = await open.discord.post(one);
    if (outcome.kind !== 'sent') throw new Error(outcome.reason);
    return outcome.messageRef;
  };
  const find = (runKey: string, under: string | null = null) =>
    open.discord.find({ workspace, channel, runKey, since: new Date(Date.now() - 60_000), under });
  const within = (post: string) => open.fake.in(post).map(visibleText);

  it('is a post of its own, with the story’s title and a tag where the forum asks for one', async () => {
    const post = await refOf(posting());
    expect(open.fake.posts).toEqual([expect.objectContaining({ id: post, parent_id: FORUM, name: 'The dam' })]);
    expect(within(post)).toEqual([expect.stringContaining('The dam has failed.')]);
    expect(open.fake.problems).toEqual([]);
  });

  it('is found by its run key, also when its answer was lost, and another is surely absent', async () => {
    open.fake.fault({ match: /threads$/, does: 'lose' });
    expect((await open.discord.post(posting())).kind).toBe('unknown');
    expect(await find('r_forum1')).toEqual({ kind: 'there', messageRef: open.fake.posts[0]?.id });
    expect(await find('r_forum2')).toEqual({ kind: 'absent' });
  });

  it('takes what stands in its thread, and what is too long for one message, into the post itself', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => `Line ${at} of what was said. ${'Words. '.repeat(20)}`);
    const long = reply(lines.map((line) => ({ kind: 'text', inlines: [plain(line)] })));
    const post = await refOf(posting({ reply: long }));
    const below = await refOf(posting({ reply: answer('The mayor has spoken.'), runKey: 'r_below1', under: post }));
    expect(open.fake.posts).toHaveLength(1);
    const all = within(post).join('\n');
    expect(lines.filter((_, at) => !all.includes(`Line ${at} of`))).toEqual([]);
    expect(within(post).at(-1)).toContain('The mayor has spoken.');
    expect(await find('r_below1', post)).toEqual({ kind: 'there', messageRef: below });
  });

  it('is shown another way when it is corrected', async () => {
    const messageRef = await refOf(posting());
    const edit = { workspace, channel, messageRef, reply: answer('Withdrawn: the dam holds.'), runKey: 'r_forum1' };
    expect(await open.discord.edit(edit)).toEqual({ kind: 'sent', messageRef });
    expect(within(messageRef)).toEqual([expect.stringContaining('the dam holds')]);
  });
});

describe('a token that Discord refused', () => {
  it('is tried again at the next post, and what is allowed again is done', async () => {
    const { fake, discord, close } = await openDiscord();
    const news = posting({ channel: channelOf('4000') });
    fake.fault({ match: /messages$/, does: { status: 401 } });
    expect(await discord.post(news)).toMatchObject({ kind: 'refused', retryAfterMs: null });
    expect((await discord.post(news)).kind).toBe('sent');
    await close();
  });
});
