/** Answers one recorded delivery, whatever its kind. */
import { withRemove } from '../../../core/remove-post.ts';
import { assertNever } from '../../../domain/assert-never.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { channelOf, personOf } from '../ids.ts';
import type { Actionable, Addressed, SlashCommand } from '../receive/inbound.ts';
import { fromSlash } from '../receive/to-invocation.ts';
import { addFromForm, openAddForm } from './add-to-story.ts';
import { answerAsked } from './answer-asked.ts';
import { answerPress } from './answer-press.ts';
import { answerViewPress } from './answer-view-press.ts';
import { askCore } from './ask-core.ts';
import type { Context } from './context.ts';
import { converse } from './converse.ts';
import { fetchFiles } from './fetch-files.ts';
import { narrowingFor } from './narrowing-for.ts';
import { postOnce } from './post-once.ts';
import { publishHome } from './publish-home.ts';
import { showWorking } from './show-working.ts';
import { suggestPrompts } from './suggest-prompts.ts';
import { tellPrivately } from './tell-privately.ts';
import { welcomeHere } from './welcome.ts';

const answerCommand = async (context: Context, workspace: WorkspaceId, asked: SlashCommand): Promise<void> => {
  const run = fromSlash(asked.command, asked.text, context.ports.commands);
  const reply = await askCore(context, workspace, asked, run);
  // Slack cannot be asked afterwards what a response URL took.
  await context.inbox.amend(workspace, asked.key, JSON.stringify({ ...asked, answering: true }));
  await tellPrivately(context, workspace, { ...asked, threadTs: null, replace: false }, reply, run);
};

/** What was last said in a direct conversation, whatever the thread: a new one there may go on with it. */
const DIRECT = 'direct';

/** Into the thread of the mention, or of the direct message. */
const answerAddressed = async (
  context: Context,
  workspace: WorkspaceId,
  message: Addressed,
  triedSince: Date | null,
): Promise<void> => {
  const threadTs = message.threadTs ?? message.ts;
  const working = message.direct ? showWorking(context, workspace, message.channel, threadTs) : null;
  const threads = message.direct ? [threadTs, DIRECT] : [threadTs];
  const files = await fetchFiles(context, workspace, message.files);
  const { reply, asked } = files.ok
    ? await converse(context, workspace, message, threads, files.value)
    : { reply: files.problem, asked: null };
  const to = { channel: message.channel, threadTs };
  const shown = message.direct ? reply : withRemove(reply, personOf(message.user));
  // A status that came after the answer would stand there for minutes.
  await working;
  const narrowing = await narrowingFor(context, workspace, message, reply, asked);
  const posted = await postOnce(context, workspace, to, shown, { key: message.key, triedSince }, narrowing);
  if (posted.kind === 'instead') {
    const reader = { ...message, threadTs, responseUrl: null, replace: false };
    await tellPrivately(context, workspace, reader, posted.reply);
  } else if (asked !== null && reply.outcome === 'answered') {
    for (const thread of threads) await context.threads.remember(workspace, channelOf(message.channel), thread, asked);
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
    case 'view-press':
      return answerViewPress(context, workspace, asked, triedSince);
    case 'asked':
      return answerAsked(context, workspace, asked);
    case 'opened':
      return asked.tab === 'home' ? publishHome(context, workspace, asked) : suggestPrompts(context, workspace, asked);
    case 'joined':
      return welcomeHere(context, workspace, asked, triedSince);
    default:
      return assertNever(asked);
  }
};
