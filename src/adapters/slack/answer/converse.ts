/** A message to the bot, answered as what it continues where its thread is about something. */
import { converse as continued, type Said } from '../../../core/converse.ts';
import type { Attachment } from '../../../core/request.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { channelOf } from '../ids.ts';
import type { Addressed } from '../receive/inbound.ts';
import { beginsWithCommand, fromWords } from '../receive/to-invocation.ts';
import { askCore } from './ask-core.ts';
import type { Context } from './context.ts';

export const converse = (
  context: Context,
  workspace: WorkspaceId,
  message: Addressed,
  threads: readonly string[],
  files: readonly Attachment[],
): Promise<Said> => {
  const { commands } = context.ports;
  const words = {
    workspace,
    channel: channelOf(message.channel),
    threads,
    text: message.text,
    fresh: fromWords(message.text, commands),
    named: beginsWithCommand(message.text, commands),
    alone: message.direct,
  };
  return continued(context, words, (run) => askCore(context, workspace, message, run, files));
};
