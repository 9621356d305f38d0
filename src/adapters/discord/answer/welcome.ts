/** Said once in a server that takes the bot in: what it does, and the button that sets up the first story. */
import { welcome } from '../../../core/first-steps.ts';
import { channelOf, PLATFORM } from '../ids.ts';
import type { Joined } from '../receive/delivery.ts';
import { postMessage } from '../send/post-message.ts';
import { stampOf } from '../send/stamp.ts';
import type { Desk } from './desk.ts';
import { present } from './present.ts';

/** Kept where threads are, under a name that no message has. */
const WELCOMED = 'welcomed';

export const welcomeGuild = async (desk: Desk, { workspace, guild, places }: Joined): Promise<void> => {
  const { threads, ports, clients } = desk;
  // A server is welcomed as a whole, whichever of its channels took the words.
  const whole = channelOf(guild);
  if ((await threads.recall(workspace, whole, WELCOMED)) !== null) return;
  await threads.remember(workspace, whole, WELCOMED, { command: 'help', args: {} });
  const runKey = `w${guild}`;
  const how = { workspace, again: null, shared: true, stamp: stampOf(runKey) };
  const [message] = await present(desk, await welcome(ports, workspace), how);
  for (const place of places) {
    const outcome = await postMessage(clients.posts, place, message, runKey);
    // Sent, or nobody knows: a second one elsewhere would be one too many.
    if (outcome.kind !== 'refused') return;
  }
  ports.log.info('no channel to say welcome in', { platform: PLATFORM, workspace });
};
