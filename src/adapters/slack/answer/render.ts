/** Saves what the buttons of a reply mean, so that they work after a restart. */
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Reply } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import type { Control } from '../render/control.ts';
import { renderReply, type SlackMessage } from '../render/render-reply.ts';
import type { Context } from './context.ts';

/** An answer without its buttons is better than none: a store that fails here is logged, not told. */
const saved = async (
  { controls, ports }: Context,
  workspace: WorkspaceId,
  reply: Reply,
): Promise<readonly Control[]> => {
  try {
    return await Promise.all(
      reply.actions.map(async (action) => ({ id: await controls.save(workspace, action), action })),
    );
  } catch (cause) {
    ports.log.error('buttons not saved', { platform: PLATFORM, workspace, cause });
    return [];
  }
};

export const render = async (
  context: Context,
  workspace: WorkspaceId,
  reply: Reply,
): Promise<readonly SlackMessage[]> => renderReply(reply, await saved(context, workspace, reply));
