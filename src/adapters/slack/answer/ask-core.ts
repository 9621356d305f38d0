/** A person's invocation to the core and back: who asks is looked up, everything else is the core's. */
import type { Command } from '../../../core/command.ts';
import { dispatch } from '../../../core/dispatch.ts';
import type { Attachment, Request } from '../../../core/request.ts';
import { tellProgress } from '../../../core/tell-progress.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { failed, type Invocation, type Reply } from '../../../reply/reply.ts';
import { groupNamed } from '../groups.ts';
import { channelOf } from '../ids.ts';
import type { Actionable } from '../receive/inbound.ts';
import type { Context } from './context.ts';
import { tellPrivately } from './tell-privately.ts';

/** Where it was asked, before the answer is there. */
const readerOf = (asked: Actionable) => ({
  ...asked,
  responseUrl: 'responseUrl' in asked ? asked.responseUrl : null,
  threadTs: asked.kind === 'addressed' ? (asked.threadTs ?? asked.ts) : null,
  replace: false,
});

/** Groups as the core takes them; only a command that names one makes Slack be asked. */
const withGroups = async (
  { clients }: Context,
  workspace: WorkspaceId,
  command: Command | undefined,
  args: Invocation['args'],
): Promise<Invocation['args']> => {
  const named = Object.entries(args).filter(([arg]) => command?.args[arg]?.input === 'group');
  const found = await Promise.all(
    named.map(async ([arg, typed]) => [arg, await groupNamed(clients, workspace, typed)] as const),
  );
  return { ...args, ...Object.fromEntries(found) };
};

export const askCore = async (
  context: Context,
  workspace: WorkspaceId,
  asked: Actionable,
  { command, args }: Invocation,
  files: readonly Attachment[] = [],
): Promise<Reply> => {
  const { ports, people } = context;
  const { channel, user } = asked;
  const meant = ports.commands.find(({ name }) => name === command);
  const rights = meant?.looksAtRights === true;
  const { actor, known } = await people(user, { workspace, channel, outsider: asked.outsider === true, rights });
  if (!known && meant !== undefined && meant.needs !== null) {
    return failed(
      'Slack could not be asked whether you may do this; nothing was changed. Please try again in a minute.',
    );
  }
  const progress = tellProgress((words) => tellPrivately(context, workspace, readerOf(asked), words));
  const where = { workspace, channel: channelOf(channel), room: 1, progress: progress.tell };
  const request: Request = { ...where, actor, command, args: await withGroups(context, workspace, meant, args), files };
  const reply = await dispatch(request, ports);
  await progress.said();
  return reply;
};
