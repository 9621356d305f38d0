/** What every ChatPlatform must do, whatever the platform. Run by each adapter against its protocol fake. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChatPlatform, Posting, PostOutcome } from '../../src/core/ports/chat.ts';
import type { ChannelId, PersonId, WorkspaceId } from '../../src/domain/ids.ts';
import { plain } from '../../src/reply/inline.ts';
import { answer, reply } from '../../src/reply/reply.ts';

/** What goes wrong with the next post. lost: taken, and the answer dropped. dropped: never taken. */
export type PostFault = 'lost' | 'dropped' | 'server-error' | 'rate-limited';

export interface ChatHarness {
  /** Started. */
  readonly platform: ChatPlatform;
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  /** One the bot may not post in, nor look into. */
  readonly closedChannel: ChannelId;
  readonly person: PersonId;
  readonly stranger: PersonId;
  failNextPost(fault: PostFault): void;
  /** What stands in the channel, oldest first, as a reader sees it; its thread counts as part of it. */
  shown(): readonly string[];
  /** What the person was told privately. */
  told(): readonly string[];
  /** People, groups and channels pinged by anything sent so far. */
  pings(): readonly string[];
  /** Everything the platform would have refused. */
  problems(): readonly string[];
  close(): Promise<void>;
}

const KEY = 'r_contract1';
const HOSTILE = '<!channel> @everyone <@U0ALICE> <@&1> <#1> [x](https://evil.test) <https://evil.test|x> `*_~|| \u202e';

export const chatContract = (name: string, open: () => Promise<ChatHarness>): void => {
  describe(`${name} as a chat platform`, () => {
    let chat: ChatHarness;
    const since = new Date(Date.now() - 60_000);
    beforeEach(async () => {
      chat = await open();
    });
    afterEach(async () => {
      await chat.close();
    });

    const posting = (text: string, more: Partial<Posting> = {}): Posting => ({
      workspace: chat.workspace,
      channel: chat.channel,
      reply: answer(text),
      runKey: KEY,
      under: null,
      title: 'The dam',
      ...more,
    });
    const post = (text: string, runKey = KEY) => chat.platform.post(posting(text, { runKey }));
    const find = (runKey = KEY, under: string | null = null, channel = chat.channel) =>
      chat.platform.find({ workspace: chat.workspace, channel, runKey, since, under });
    const postedAs = (outcome: PostOutcome): string => {
      if (outcome.kind !== 'sent') throw new Error(outcome.reason);
      return outcome.messageRef;
    };

    test('its name is the prefix of its channel ids', () => {
      expect(chat.channel.split(':')[0]).toBe(chat.platform.name);
    });

    test('a post arrives once, and is found by its run key under the name it was given', async () => {
      const outcome = await post('The dam has failed.');
      expect(outcome.kind).toBe('sent');
      expect(chat.shown()).toEqual([expect.stringContaining('The dam has failed.')]);
      expect(await find()).toEqual({ kind: 'there', messageRef: outcome.kind === 'sent' ? outcome.messageRef : '' });
    });

    test('a run key that was never posted is absent, also when others were', async () => {
      await post('Another one.', 'r_another1');
      expect(await find()).toEqual({ kind: 'absent' });
    });

    test('a post whose answer was lost is unknown, is not sent again, and can be found', async () => {
      chat.failNextPost('lost');
      expect((await post('Once only.')).kind).toBe('unknown');
      expect(chat.shown()).toHaveLength(1);
      expect((await find()).kind).toBe('there');
    });

    test('a post that was dropped on the way is unknown, and surely absent once asked', async () => {
      chat.failNextPost('dropped');
      expect((await post('Never arrives.')).kind).toBe('unknown');
      expect(chat.shown()).toEqual([]);
      expect(await find()).toEqual({ kind: 'absent' });
    });

    test('a server error leaves it unknown, and nothing is sent again', async () => {
      chat.failNextPost('server-error');
      expect((await post('Once at most.')).kind).toBe('unknown');
      expect(chat.shown().length).toBeLessThanOrEqual(1);
    });

    test('too many posts: refused for now, with the time to wait', async () => {
      chat.failNextPost('rate-limited');
      const outcome = await post('Later.');
      expect(outcome).toMatchObject({ kind: 'refused', retryAfterMs: expect.any(Number) });
      expect(chat.shown()).toEqual([]);
    });

    test('a closed channel refuses for good, in words', async () => {
      const outcome = await chat.platform.post(posting('x', { channel: chat.closedChannel }));
      expect(outcome).toMatchObject({ kind: 'refused', retryAfterMs: null, reason: expect.stringMatching(/\w \w/) });
    });

    test('where it may not look it cannot tell, and says why', async () => {
      const lookup = await find(KEY, null, chat.closedChannel);
      expect(lookup).toMatchObject({ kind: 'cannot-tell', reason: expect.stringMatching(/\w \w/) });
    });

    test('what is posted under a message stands in its thread, and is found there alone', async () => {
      const under = postedAs(await post('The dam has failed.'));
      const outcome = await chat.platform.post(posting('The mayor has spoken.', { runKey: 'r_below1', under }));
      await chat.platform.post(posting('And again.', { runKey: 'r_below2', under }));
      expect(chat.shown()).toHaveLength(3);
      expect(await find('r_below1', under)).toEqual({ kind: 'there', messageRef: postedAs(outcome) });
      expect(await find('r_below1')).toEqual({ kind: 'absent' });
      expect(await find('r_below3', under)).toEqual({ kind: 'absent' });
    });

    test('a message is shown another way, as often as need be, and is still found', async () => {
      const messageRef = postedAs(await post('The dam has failed.'));
      const { workspace, channel } = chat;
      const edit = (text: string) =>
        chat.platform.edit({ workspace, channel, messageRef, reply: answer(text), runKey: KEY });
      expect(await edit(`Withdrawn. ${HOSTILE}`)).toEqual({ kind: 'sent', messageRef });
      expect(await edit('Withdrawn: the dam holds.')).toEqual({ kind: 'sent', messageRef });
      expect(chat.shown()).toEqual([expect.stringContaining('the dam holds')]);
      expect(chat.shown()[0]).not.toContain('has failed');
      expect(chat.pings()).toEqual([]);
      expect(chat.problems()).toEqual([]);
      expect(await find()).toEqual({ kind: 'there', messageRef });
    });

    test('a message that is gone cannot be shown another way: refused for good', async () => {
      const gone = postedAs(await post('x')).replace(/^./, '8');
      const { workspace, channel } = chat;
      const outcome = await chat.platform.edit({
        workspace,
        channel,
        messageRef: gone,
        reply: answer('y'),
        runKey: KEY,
      });
      expect(outcome).toMatchObject({ kind: 'refused', retryAfterMs: null });
    });

    test('a person is told privately; nobody is told in the channel', async () => {
      expect(await chat.platform.tell(chat.workspace, chat.person, answer('Your briefing failed.'))).toBe(true);
      expect(chat.told()).toEqual([expect.stringContaining('Your briefing failed.')]);
      expect(chat.shown()).toEqual([]);
    });

    test('a person the platform does not know cannot be told', async () => {
      expect(await chat.platform.tell(chat.workspace, chat.stranger, answer('Hello?'))).toBe(false);
    });

    test('words of an article ping nobody', async () => {
      await post(HOSTILE);
      await chat.platform.tell(chat.workspace, chat.person, answer(HOSTILE));
      expect(chat.pings()).toEqual([]);
      expect(chat.shown()).toHaveLength(1);
    });

    test('a very long reply arrives whole, within every limit', async () => {
      const lines = Array.from(
        { length: 400 },
        (_, i) => `Line ${i} of what was said that day. ${'Words. '.repeat(20)}`,
      );
      const long = reply(lines.map((line) => ({ kind: 'text', inlines: [plain(line)] })));
      await chat.platform.post(posting('', { reply: long }));
      const all = chat.shown().join('\n');
      expect(lines.filter((_, i) => !all.includes(`Line ${i} of`))).toEqual([]);
      expect(chat.problems()).toEqual([]);
    });
  });
};
