/** A message to the bot as an answer: a command, a question, or the continuation of what its thread is about. */
import { continueThread } from '../../../core/continue-thread.ts';
import type { Attachment } from '../../../core/request.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { readRecord } from '../../../reply/briefing-record.ts';
import { lineOf } from '../../../reply/line-of.ts';
import { type Invocation, type Reply, usage } from '../../../reply/reply.ts';
import { channelOf } from '../ids.ts';
import type { Addressed } from '../receive/inbound.ts';
import { beginsWithCommand, fromWords } from '../receive/to-invocation.ts';
import { askCore } from './ask-core.ts';
import type { Context } from './context.ts';

interface About {
  readonly asked: Invocation;
  /** As it was posted, where that is kept; else it is asked anew. */
  readonly reply: Reply | null;
}

export interface Said {
  readonly reply: Reply;
  /** What the thread is about from now on; null: the same as before. */
  readonly asked: Invocation | null;
}

/** The last thing asked in the thread, else the briefing it hangs under. */
const aboutThread = async (
  { threads, ports }: Context,
  workspace: WorkspaceId,
  channel: string,
  thread: string,
): Promise<About | null> => {
  const asked = await threads.recall(workspace, channelOf(channel), thread);
  if (asked !== null) return { asked, reply: null };
  const briefing = await ports.schedules.briefingAt(workspace, channelOf(channel), thread);
  const story = briefing === null ? null : await ports.stories.byId(workspace, briefing.storyId);
  if (briefing === null || story === null) return null;
  const run: Invocation = { command: 'brief', args: { story: story.slug } };
  return { asked: run, reply: readRecord(briefing.record)?.reply ?? null };
};

const WHICH_LINE = usage('Which line? Say its number, for example “show the passage of 2”.');

export const converse = async (
  context: Context,
  workspace: WorkspaceId,
  message: Addressed,
  thread: string,
  files: readonly Attachment[],
): Promise<Said> => {
  const { commands } = context.ports;
  const ask = async (asked: Invocation): Promise<Said> => ({
    reply: await askCore(context, workspace, message, asked, files),
    asked,
  });
  const fresh = fromWords(message.text, commands);
  if (message.text === '' || beginsWithCommand(message.text, commands)) return ask(fresh);
  const about = await aboutThread(context, workspace, message.channel, thread);
  const turn = about === null ? null : continueThread(message.text, about.asked, commands);
  if (about === null || turn === null) return ask(fresh);
  if (turn.kind === 'run') return ask(turn.run);
  if (turn.kind === 'which-line') return { reply: WHICH_LINE, asked: null };
  const lines = about.reply ?? (await ask(about.asked)).reply;
  return { reply: lineOf(lines, turn.number), asked: null };
};
