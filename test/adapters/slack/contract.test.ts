import { channelId, DEFAULT_WORKSPACE, personId } from '../../../src/domain/ids.ts';
import { type ChatHarness, chatContract, type PostFault } from '../../contracts/chat.ts';
import type { Fault } from '../../platforms/slack-fake.ts';
import { effectsOf, visibleText } from '../../platforms/slack-rules.ts';
import { openSlack } from './open-slack.ts';

const FAULTS: Readonly<Record<PostFault, Fault['does']>> = {
  lost: 'lose',
  dropped: 'drop',
  'server-error': { status: 502 },
  'rate-limited': { status: 429, retryAfter: '7' },
};

chatContract('Slack', async (): Promise<ChatHarness> => {
  const { fake, slack, close } = await openSlack();
  return {
    platform: slack,
    workspace: DEFAULT_WORKSPACE,
    channel: channelId.from('slack:C0NEWS'),
    closedChannel: channelId.from('slack:C0CLOSED'),
    person: personId.from('slack:U0ALICE'),
    stranger: personId.from('slack:U0NOBODY'),
    failNextPost: (fault) => fake.fault({ method: 'chat.postMessage', does: FAULTS[fault] }),
    shown: () => fake.in('C0NEWS').map(visibleText),
    told: () => fake.in('U0ALICE').map(visibleText),
    pings: () => fake.sent.flatMap((message) => effectsOf(message).pings),
    problems: () => fake.problems,
    close,
  };
});
