/** Posts an answer for everybody, once: before any second try Slack is asked whether the first one arrived. */
import { shortHash } from '../../../domain/content-hash.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { failed, type Reply } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import { renderReply, type SlackMessage } from '../render/render-reply.ts';
import { findMessage } from '../send/find-message.ts';
import { type Destination, postMessages } from '../send/post-message.ts';
import { sendFile } from '../send/send-file.ts';
import type { Context } from './context.ts';
import { type Narrowable, render } from './render.ts';

export interface Attempt {
  /** The delivery that is being answered. */
  readonly key: string;
  /** When an earlier process may have tried; null when this is the first. */
  readonly triedSince: Date | null;
}

const TRIES = 3;
/** Longer pauses are not waited for; the person is told. */
const LONGEST_PAUSE_MS = 30_000;
const UNSURE = failed('Slack did not say whether my answer arrived. If none stands here, please ask again.');

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** The file of an answer, into its thread; that it failed is said there. */
const besideIt = async (context: Context, workspace: WorkspaceId, to: Destination, { file }: Reply): Promise<void> => {
  if (file === null) return;
  const client = await context.clients('answer', workspace);
  try {
    await sendFile(client, to.channel, to.threadTs, file);
  } catch (cause) {
    context.ports.log.warn('file not sent', { platform: PLATFORM, workspace, cause });
    const words = renderReply(failed(`The file ${file.name} could not be sent.`), []);
    await postMessages(client, to, words, shortHash('r', `${to.channel} ${to.threadTs} file`), () => undefined);
  }
};

export type Posted =
  | { readonly kind: 'there'; readonly messageRef: string }
  /** It could not be posted, or nobody knows: what to tell the person. */
  | { readonly kind: 'instead'; readonly reply: Reply };

export const postOnce = async (
  context: Context,
  workspace: WorkspaceId,
  to: Destination,
  reply: Reply,
  { key, triedSince }: Attempt,
  narrowing: Narrowable | null = null,
): Promise<Posted> => {
  const { clients, ports } = context;
  const runKey = shortHash('r', key);
  const begun = triedSince ?? ports.clock.now();
  let askFirst = triedSince !== null;
  let messages: readonly SlackMessage[] | null = null;
  let reason = '';
  for (let tried = 0; tried < TRIES; tried++) {
    if (askFirst) {
      const lookup = await findMessage(await clients('lookup', workspace), to, runKey, begun);
      if (lookup.kind === 'there') return lookup;
      if (lookup.kind === 'cannot-tell') return { kind: 'instead', reply: UNSURE };
    }
    messages ??= await render(context, workspace, reply, narrowing);
    const outcome = await postMessages(await clients('answer', workspace), to, messages, runKey, (cause) =>
      ports.log.error('the rest of an answer was not posted', { platform: PLATFORM, workspace, cause }),
    );
    if (outcome.kind === 'sent') {
      await besideIt(context, workspace, { ...to, threadTs: to.threadTs ?? outcome.messageRef }, reply);
      return { kind: 'there', messageRef: outcome.messageRef };
    }
    reason = outcome.reason;
    ports.log.warn('answer not posted', { platform: PLATFORM, workspace, cause: reason });
    askFirst = outcome.kind === 'unknown';
    if (outcome.kind === 'unknown') continue;
    if (outcome.retryAfterMs === null || outcome.retryAfterMs > LONGEST_PAUSE_MS) break;
    await pause(outcome.retryAfterMs);
  }
  return { kind: 'instead', reply: failed(`I could not post this here. ${reason}`) };
};
