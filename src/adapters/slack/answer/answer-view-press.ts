/** What is pressed in App Home is answered over it; what is pressed in that answer takes its place. */
import type { WorkspaceId } from '../../../domain/ids.ts';
import { type Reply, usage } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import type { ViewPress } from '../receive/inbound.ts';
import { answerView } from '../render/answer-view.ts';
import type { Place } from '../render/view-place.ts';
import { readFailure } from '../send/call-failure.ts';
import { meaning } from './answer-press.ts';
import { askCore } from './ask-core.ts';
import { openAskingForm } from './ask-in-form.ts';
import type { Context } from './context.ts';
import { namePeople } from './name-people.ts';
import { publishHome } from './publish-home.ts';
import { render, saveControls } from './render.ts';
import { sendDirect } from './tell-privately.ts';

const STALE = usage('This button is from an older view and leads nowhere now. Please open the tab again.');

/** There is no channel here to share to. */
const withoutSharing = (reply: Reply): Reply => ({
  ...reply,
  actions: reply.actions.filter(({ kind }) => kind !== 'share'),
});

const show = async (
  context: Context,
  workspace: WorkspaceId,
  { view, trigger, user }: ViewPress,
  place: Place,
  reply: Reply,
): Promise<void> => {
  const drawn = answerView(
    await namePeople(context, workspace, reply),
    await saveControls(context, workspace, reply),
    place,
  );
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
    await sendDirect(context, workspace, user, await render(context, workspace, reply));
  }
};

export const answerViewPress = async (context: Context, workspace: WorkspaceId, press: ViewPress): Promise<void> => {
  const { channel, view } = press;
  const place: Place = { channel, control: null, responseUrl: null, threadTs: null, home: true };
  const action = await meaning(context, workspace, press.control);
  if (action?.kind === 'form') {
    const id = press.control;
    return openAskingForm(context, workspace, press, { ...place, control: id }, action, view.type === 'modal');
  }
  const reply = action === null ? STALE : withoutSharing(await askCore(context, workspace, press, action.run));
  await show(context, workspace, press, place, reply);
  await publishHome(context, workspace, { ...press, hash: null });
};
