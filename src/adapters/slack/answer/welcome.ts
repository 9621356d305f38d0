/** Said once in a channel the bot comes into: what it does, and the button that sets up the first story. */
import { welcome } from '../../../core/first-steps.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { channelOf } from '../ids.ts';
import type { Joined } from '../receive/inbound.ts';
import type { Context } from './context.ts';
import { postOnce } from './post-once.ts';

/** Kept where threads are, under a name that no message has. */
const WELCOMED = 'welcomed';

export const welcomeHere = async (
  context: Context,
  workspace: WorkspaceId,
  { channel, key }: Joined,
  triedSince: Date | null,
): Promise<void> => {
  const { threads, ports } = context;
  const here = channelOf(channel);
  if ((await threads.recall(workspace, here, WELCOMED)) !== null) return;
  const reply = await welcome(ports, workspace);
  const posted = await postOnce(context, workspace, { channel, threadTs: null }, reply, { key, triedSince });
  if (posted.kind === 'there') await threads.remember(workspace, here, WELCOMED, { command: 'help', args: {} });
};
