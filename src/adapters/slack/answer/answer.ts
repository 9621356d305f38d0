/** Answers one recorded delivery, whatever its kind. */
import { withRemove } from '../../../core/remove-post.ts';
import { assertNever } from '../../../domain/assert-never.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { channelOf, personOf } from '../ids.ts';
import type { Actionable, Addressed, SlashCommand } from '../receive/inbound.ts';
import { fromSlash } from '../receive/to-invocation.ts';
import { addFromForm, openAddForm } from './add-to-story.ts';
import { answerPress } from './answer-press.ts';
import { askCore } from './ask-core.ts';
import type { Context } from './context.ts';
import { converse } from './converse.ts';
import { fetchFiles } from './fetch-files.ts';
import { postOnce } from './post-once.ts';
import { tellPrivately } from './tell-privately.ts';

const answerCommand = async (context: Context, workspace: WorkspaceId, asked: SlashCommand): Promise<void> => {
  const run = fromSlash(asked.command, asked.text, context.ports.commands);
  const reply = await askCore(context, workspace, asked, run);
  await tellPrivately(context, workspace, { ...asked, threadTs: null, replace: false }, reply, run);
};

/** A direct conversation outside a thread is one thread of its own. */
const DIRECT = 'direct';

/** In a channel into the thread of the mention; in a direct conversation where it was asked. */
const answerAddressed = async (
  context: Context,
  workspace: WorkspaceId,
  message: Addressed,
  triedSince: Date | null,
): Promise<void> => {
  const threadTs = message.threadTs ?? (message.direct ? null : message.ts);
  const thread = threadTs ?? DIRECT;
  const files = await fetchFiles(context, workspace, message.files);
  const { reply, asked } = files.ok
    ? await converse(context, workspace, message, thread, files.value)
    : { reply: files.problem, asked: null };
  const to = { channel: message.channel, threadTs };
  const shown = message.direct ? reply : withRemove(reply, personOf(message.user));
  const posted = await postOnce(context, workspace, to, shown, { key: message.key, triedSince });
  if (posted.kind === 'instead') {
    const reader = { ...message, threadTs, responseUrl: null, replace: false };
    await tellPrivately(context, workspace, reader, posted.reply);
  } else if (asked !== null && reply.outcome === 'answered') {
    await context.threads.remember(workspace, channelOf(message.channel), thread, asked);
  }
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
    case 'shortcut':
      return openAddForm(context, workspace, asked, triedSince);
    case 'submission':
      return addFromForm(context, workspace, asked);
    default:
      return assertNever(asked);
  }
};
