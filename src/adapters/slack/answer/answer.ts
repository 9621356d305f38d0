/** Answers one recorded delivery, whatever its kind. */
import { assertNever } from '../../../domain/assert-never.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Reply } from '../../../reply/reply.ts';
import type { Actionable, Addressed, SlashCommand } from '../receive/inbound.ts';
import { fromSlash, fromWords } from '../receive/to-invocation.ts';
import { answerPress } from './answer-press.ts';
import { askCore } from './ask-core.ts';
import type { Context } from './context.ts';
import { fetchFiles } from './fetch-files.ts';
import { postOnce } from './post-once.ts';
import { tellPrivately } from './tell-privately.ts';

const answerCommand = async (context: Context, workspace: WorkspaceId, asked: SlashCommand): Promise<void> => {
  const reply = await askCore(context, workspace, asked, fromSlash(asked.command, asked.text, context.ports.commands));
  await tellPrivately(context, workspace, { ...asked, threadTs: null, replace: false }, reply);
};

/** In a channel into the thread of the mention; in a direct conversation where it was asked. */
const answerAddressed = async (
  context: Context,
  workspace: WorkspaceId,
  asked: Addressed,
  triedSince: Date | null,
): Promise<void> => {
  const threadTs = asked.threadTs ?? (asked.direct ? null : asked.ts);
  const invocation = fromWords(asked.text, context.ports.commands);
  const files = await fetchFiles(context, workspace, asked.files);
  const reply: Reply = files.ok ? await askCore(context, workspace, asked, invocation, files.value) : files.problem;
  const instead = await postOnce(context, workspace, { channel: asked.channel, threadTs }, reply, {
    key: asked.key,
    triedSince,
  });
  if (instead === null) return;
  await tellPrivately(context, workspace, { ...asked, threadTs, responseUrl: null, replace: false }, instead);
};

/** `triedSince`: when it was received, if an earlier process may have answered it already. */
export const answer = (
  context: Context,
  workspace: WorkspaceId,
  asked: Actionable,
  triedSince: Date | null,
): Promise<void> => {
  switch (asked.kind) {
    case 'command':
      return answerCommand(context, workspace, asked);
    case 'press':
      return answerPress(context, workspace, asked, triedSince);
    case 'addressed':
      return answerAddressed(context, workspace, asked, triedSince);
    default:
      return assertNever(asked);
  }
};
