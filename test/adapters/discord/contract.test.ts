import { channelOf, personOf } from '../../../src/adapters/discord/ids.ts';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { chatContract, type PostFault } from '../../contracts/chat.ts';
import { ALICE, CLOSED, DM, type Fault, type Message, NEWS } from '../../platforms/discord-fake.ts';
import { pingsOf, visibleText } from '../../platforms/discord-rules.ts';
import { openDiscord } from './open-discord.ts';

const DOES: Readonly<Record<PostFault, Fault['does']>> = {
  lost: 'lose',
  dropped: 'drop',
  'server-error': { status: 502 },
  'rate-limited': { status: 429, retryAfter: 7 },
};

chatContract('Discord', async () => {
  const { fake, discord, close } = await openDiscord();
  const isPrivate = ({ channel }: Message) => channel === DM;
  return {
    platform: discord,
    workspace: DEFAULT_WORKSPACE,
    channel: channelOf(NEWS),
    closedChannel: channelOf(CLOSED),
    person: personOf(ALICE),
    stranger: personOf('2999'),
    failNextPost: (fault) => fake.fault({ match: /^POST \/channels\/\d+\/messages$/, does: DOES[fault] }),
    // The fake numbers a thread like the message it hangs on, so it is no private conversation either.
    shown: () => fake.messages.filter((message) => !isPrivate(message)).map(visibleText),
    told: () => fake.messages.filter(isPrivate).map(visibleText),
    pings: () => fake.messages.flatMap(pingsOf),
    problems: () => fake.problems,
    close,
  };
});
