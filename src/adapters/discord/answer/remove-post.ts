/** *Remove* on a post of ours: deletes it for everybody, and tells who pressed. Doing it twice changes nothing. */
import { RESTJSONErrorCodes, Routes } from 'discord.js';
import { refuseRemoval } from '../../../core/remove-post.ts';
import { rightsOf } from '../../../domain/rights.ts';
import { answer, failed, type Invocation, type Reply } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import type { ControlUsed } from '../receive/delivery.ts';
import { apiCode, failureOf } from '../send/refusal.ts';
import { NO_RIGHT } from './ask-core.ts';
import type { Desk } from './desk.ts';

/** What to tell who pressed. */
export const removePost = async (desk: Desk, used: ControlUsed, run: Invocation): Promise<Reply> => {
  const { clients, ports } = desk;
  const { from, interaction, message } = used;
  const { workspace, standing } = from;
  const rights = standing === null ? NO_RIGHT : rightsOf(standing, await ports.grants.ofWorkspace(workspace));
  const actor = { id: from.person, rights, zone: null };
  const refusal = await refuseRemoval(ports, { workspace, actor }, run);
  if (refusal !== null) return refusal;
  try {
    await clients.posts.delete(Routes.channelMessage(interaction.place, message));
  } catch (cause) {
    if (apiCode(cause) !== RESTJSONErrorCodes.UnknownMessage) {
      ports.log.warn('a post was not removed', { platform: PLATFORM, workspace, cause });
      return failed(`Not removed. ${failureOf(cause).reason}`);
    }
  }
  const at = ports.clock.now().toISOString();
  const subject = `${interaction.place} ${message}`;
  await ports.audit.write(workspace, { at, by: actor.id, action: 'post.remove', subject });
  return answer('Removed.');
};
