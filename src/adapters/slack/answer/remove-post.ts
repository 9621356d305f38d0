/** *Remove* on a post of ours: deletes it for everybody, and tells who pressed. Doing it twice changes nothing. */
import { refuseRemoval } from '../../../core/remove-post.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { answer, failed, type Invocation, type Reply } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import type { Press } from '../receive/inbound.ts';
import { failureInWords, readFailure } from '../send/call-failure.ts';
import type { Context } from './context.ts';

/** What to tell who pressed. */
export const removePost = async (
  context: Context,
  workspace: WorkspaceId,
  press: Press,
  run: Invocation,
): Promise<Reply> => {
  const { people, ports, clients } = context;
  const { channel, user, message } = press;
  const { actor } = await people(user, { workspace, channel, outsider: press.outsider === true, rights: true });
  const refusal = await refuseRemoval(ports, { workspace, actor }, run);
  if (refusal !== null) return refusal;
  try {
    await (await clients('answer', workspace)).chat.delete({ channel, ts: message.ts });
  } catch (cause) {
    const failure = readFailure(cause);
    if (failure.code !== 'message_not_found') {
      ports.log.warn('post not removed', { platform: PLATFORM, workspace, cause: failure.code });
      return failed(`Not removed. ${failureInWords(failure)}`);
    }
  }
  const at = ports.clock.now().toISOString();
  await ports.audit.write(workspace, { at, by: actor.id, action: 'post.remove', subject: `${channel} ${message.ts}` });
  return answer('Removed.');
};
