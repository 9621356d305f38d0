import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { optionalText } from '../../../src/args/text-arg.ts';
import { defineCommand } from '../../../src/core/command.ts';
import { claimId } from '../../../src/domain/ids.ts';
import { plain } from '../../../src/reply/inline.ts';
import { reply } from '../../../src/reply/reply.ts';
import { BOT, type SlackFake } from '../../platforms/slack-fake.ts';
import { visibleText } from '../../platforms/slack-rules.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { event } from './payloads.ts';

/** Two numbered lines, which name what they were asked with. */
const lines = defineCommand({
  name: 'lines',
  summary: 'Two numbered lines',
  examples: ['lines'],
  needs: null,
  args: { since: optionalText({ description: 'a day' }) },
  positional: [],
  run: async ({ since }) =>
    reply([
      {
        kind: 'answers',
        lines: [1, 2].map((number) => ({
          number,
          text: [plain(`line ${number} since ${since ?? 'ever'}`)],
          citations: [
            {
              claimId: claimId.from(`c_000${number}`),
              source: { outlet: `Outlet ${number}`, uri: 'a.txt' },
              words: `passage ${number}`,
              speaker: `Speaker ${number}`,
              relay: [],
            },
          ],
        })),
      },
    ]),
});

const ROOT = '17000000.000100';
let open: OpenSlack;
let fake: SlackFake;
beforeEach(async () => {
  open = await openSlack({ extra: [lines] });
  fake = open.fake;
});
afterEach(async () => {
  await open.close();
  await fake.close();
});

/** Says it to the bot in the thread; what the bot answers. */
const say = async (text: string, thread: string | undefined = ROOT): Promise<string> => {
  const before = fake.in('C0NEWS').length;
  fake.push('events_api', event({ text: `<@${BOT}> ${text}`, thread_ts: thread }));
  for (let tries = 0; tries < 300 && fake.in('C0NEWS').length === before; tries++) await sleep(10);
  const [message] = fake.in('C0NEWS').slice(before);
  return message === undefined ? '' : visibleText(message);
};

describe('a thread', () => {
  test('gives nobody their own catch-up where others read along', async () => {
    expect(await say('brief since:last-seen')).toContain('for you alone');
  });

  test('is continued: a number is a line of the last answer, a day narrows it', async () => {
    await say('lines');
    expect(await say('who says 2?')).toMatch(/2\. line 2.*Speaker 2.*passage 2/s);
    expect(await say('and since Monday?')).toContain('line 1 since Monday');
    expect(await say('1')).toContain('line 1 since Monday');
    expect(await say('show the passage')).toContain('Which line?');
    expect(await say('who says 7?')).toContain('from 1 to 2');
  });

  test('is remembered across a restart', async () => {
    await say('lines');
    await open.slack.stop();
    open = await openSlack({ extra: [lines], fake, store: open.store });
    expect(await say('who says 1?')).toContain('Speaker 1');
  });

  test('knows nothing of another one', async () => {
    await say('lines');
    expect(await say('who says 2?', '17000000.000999')).not.toContain('Speaker 2');
  });
});
