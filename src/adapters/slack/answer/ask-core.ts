/** A person's invocation to the core and back: who asks is looked up, everything else is the core's. */
import { dispatch } from '../../../core/dispatch.ts';
import type { Attachment, Request } from '../../../core/request.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { failed, type Invocation, type Reply } from '../../../reply/reply.ts';
import { channelOf } from '../ids.ts';
import type { Actionable } from '../receive/inbound.ts';
import type { Context } from './context.ts';

export const askCore = async (
  { ports, people }: Context,
  workspace: WorkspaceId,
  { channel, user }: Actionable,
  { command, args }: Invocation,
  files: readonly Attachment[] = [],
): Promise<Reply> => {
  const { actor, known } = await people(workspace, user);
  if (!known && ports.commands.some(({ name, needs }) => name === command && needs !== null)) {
    return failed(
      'Slack could not be asked whether you may do this; nothing was changed. Please try again in a minute.',
    );
  }
  const request: Request = { workspace, channel: channelOf(channel), actor, command, args, files, room: 1 };
  return dispatch(request, ports);
};
