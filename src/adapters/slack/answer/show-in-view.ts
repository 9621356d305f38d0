/** An answer over App Home: in a view of its own, or in the place of the answer that stood there. */
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Reply } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import type { ViewPress } from '../receive/inbound.ts';
import { answerView } from '../render/answer-view.ts';
import type { Place } from '../render/view-place.ts';
import { readFailure } from '../send/call-failure.ts';
import type { Context } from './context.ts';
import { namePeople } from './name-people.ts';
import { render, saveControls } from './render.ts';
import { sendDirect } from './tell-privately.ts';

/** In a conversation with the bot there is nobody to share with. */
const withoutSharing = (reply: Reply): Reply => ({
  ...reply,
  actions: reply.actions.filter(({ kind }) => kind !== 'share'),
});

export const showInView = async (
  context: Context,
  workspace: WorkspaceId,
  { view, trigger, user }: ViewPress,
  place: Place,
  reply: Reply,
): Promise<void> => {
  const named = await namePeople(context, workspace, reply);
  const drawn = answerView(named, await saveControls(context, workspace, named), place);
  const client = await context.clients('views', workspace);
  try {
    if (view.type === 'modal') await client.views.update({ view_id: view.id, view: drawn });
    else await client.views.open({ trigger_id: trigger, view: drawn });
  } catch (cause) {
    // Closed meanwhile, or answered too late for a form: it goes into the conversation.
    context.ports.log.info('answer not shown in place', {
      platform: PLATFORM,
      workspace,
      cause: readFailure(cause).code,
    });
    await sendDirect(context, workspace, user, await render(context, workspace, withoutSharing(reply)));
  }
};
