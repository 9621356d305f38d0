/** Gets words to one person by whatever way still works: the response URL, a message only they see, a direct message. */
import type { types } from '@slack/bolt';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { plain } from '../../../reply/inline.ts';
import type { Invocation, Reply } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import type { SlackMessage } from '../render/render-reply.ts';
import { failureInWords, readFailure } from '../send/call-failure.ts';
import { respond } from '../send/respond.ts';
import { sendFileDirect } from '../send/send-file.ts';
import type { Context } from './context.ts';
import type { Drawing } from './draw-once.ts';
import { narrowingFor } from './narrowing-for.ts';
import { drawing } from './render.ts';

interface Reader {
  readonly channel: string;
  readonly user: string;
  readonly responseUrl: string | null;
  readonly threadTs: string | null;
  /** The message pressed on is replaced. */
  readonly replace: boolean;
}

const INERT = { parse: 'none', link_names: false } as const;

const onlyForThem = async (
  { clients }: Context,
  workspace: WorkspaceId,
  to: Reader,
  { text, blocks }: SlackMessage,
): Promise<boolean> => {
  const own = { text, blocks: blocks as types.KnownBlock[], ...INERT };
  const thread = to.threadTs === null ? {} : { thread_ts: to.threadTs };
  try {
    const client = await clients('answer', workspace);
    await client.chat.postEphemeral({ channel: to.channel, user: to.user, ...own, ...thread });
    return true;
  } catch {
    return false;
  }
};

/** A direct message; false when Slack would not. */
export const sendDirect = async (
  { clients, ports }: Pick<Context, 'clients' | 'ports'>,
  workspace: WorkspaceId,
  user: string,
  messages: readonly SlackMessage[],
): Promise<boolean> => {
  try {
    const client = await clients('direct', workspace);
    for (const { text, blocks } of messages) {
      const own = { text, blocks: blocks as types.KnownBlock[], ...INERT, unfurl_links: false, unfurl_media: false };
      await client.chat.postMessage({ channel: user, ...own });
    }
    return true;
  } catch (cause) {
    ports.log.warn('direct message not sent', { platform: PLATFORM, cause: readFailure(cause).code });
    return false;
  }
};

/** The file of an answer, and what to say beside it. */
const withFile = async (context: Context, workspace: WorkspaceId, user: string, reply: Reply): Promise<Reply> => {
  if (reply.file === null) return reply;
  const say = (text: string): Reply => ({
    ...reply,
    blocks: [...reply.blocks, { kind: 'note', inlines: [plain(text)] }],
  });
  try {
    await sendFileDirect(await context.clients('direct', workspace), user, reply.file);
    return say(`The file ${reply.file.name} is in our direct messages.`);
  } catch (cause) {
    context.ports.log.warn('file not sent', { platform: PLATFORM, workspace, cause: readFailure(cause).code });
    return say(`The file ${reply.file.name} could not be sent. ${failureInWords(readFailure(cause))}`);
  }
};

/** `again`: gives this answer once more. False when no way worked; that is logged. */
export const tellPrivately = async (
  context: Context,
  workspace: WorkspaceId,
  to: Reader,
  reply: Reply,
  again: Invocation | null = null,
): Promise<boolean> => {
  const draw = async (shown: Reply): Promise<Drawing> =>
    drawing(context, workspace, shown, await narrowingFor(context, workspace, to, shown, again));
  const messages =
    again === null || reply.file !== null
      ? (await draw(await withFile(context, workspace, to.user, reply))).messages
      : await context.drawOnce(reply, () => draw(reply));
  if (to.responseUrl !== null && (await respond(context.sendJson, to.responseUrl, messages, to))) return true;
  const shown = await Promise.all(messages.map((message) => onlyForThem(context, workspace, to, message)));
  if (shown.every((taken) => taken)) return true;
  if (await sendDirect(context, workspace, to.user, messages)) return true;
  context.ports.log.error('answer not delivered', { platform: PLATFORM, workspace });
  return false;
};
