/** Posts an answer for everybody, once: a second try, after a crash, first looks whether the first one arrived. */
import { shortHash } from '../../../domain/content-hash.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { failed, type Reply } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import { findMessage } from '../send/find-message.ts';
import { type Destination, postMessages } from '../send/post-message.ts';
import type { Context } from './context.ts';
import { render } from './render.ts';

export interface Attempt {
  /** The delivery that is being answered. */
  readonly key: string;
  /** When an earlier try may have been made; null when this is the first. */
  readonly triedSince: Date | null;
}

/** null: it is there. Else what to tell the person instead. */
export const postOnce = async (
  context: Context,
  workspace: WorkspaceId,
  to: Destination,
  reply: Reply,
  { key, triedSince }: Attempt,
): Promise<Reply | null> => {
  const { clients, ports } = context;
  const runKey = shortHash('r', key);
  if (triedSince !== null) {
    const lookup = await findMessage(clients('lookup'), to, runKey, triedSince);
    if (lookup.kind === 'there') return null;
    if (lookup.kind === 'cannot-tell')
      return failed('I was interrupted while answering. If no answer stands here, please ask again.');
  }
  const messages = await render(context, workspace, reply);
  const outcome = await postMessages(clients('answer'), to, messages, runKey, (cause) =>
    ports.log.error('the rest of an answer was not posted', { platform: PLATFORM, workspace, cause }),
  );
  if (outcome.kind === 'sent') return null;
  ports.log.warn('answer not posted', { platform: PLATFORM, workspace, cause: outcome.reason });
  return failed(`I could not post this here. ${outcome.reason}`);
};
