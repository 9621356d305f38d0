/** A button that needs one more word of the person opens a form for it. */
import type { WorkspaceId } from '../../../domain/ids.ts';
import { type Action, failed, type Reply } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import type { Press, ViewPress } from '../receive/inbound.ts';
import { askingView } from '../render/answer-view.ts';
import type { Place } from '../render/view-place.ts';
import { readFailure } from '../send/call-failure.ts';
import type { Context } from './context.ts';
import { render } from './render.ts';
import { sendDirect, tellPrivately } from './tell-privately.ts';

type FormAction = Extract<Action, { kind: 'form' }>;

/** Privately where the button was pressed; of App Home into the conversation. */
export const tellAsked = async (
  context: Context,
  workspace: WorkspaceId,
  { user, channel }: { readonly user: string; readonly channel: string },
  { responseUrl, threadTs, home }: Pick<Place, 'responseUrl' | 'threadTs' | 'home'>,
  reply: Reply,
): Promise<void> => {
  if (home) await sendDirect(context, workspace, user, await render(context, workspace, reply));
  else await tellPrivately(context, workspace, { channel, user, responseUrl, threadTs, replace: false }, reply);
};

/** The trigger lives for three seconds. `over`: a view that is open already. */
export const openAskingForm = async (
  context: Context,
  workspace: WorkspaceId,
  press: Press | ViewPress,
  place: Place,
  action: FormAction,
  over: boolean,
): Promise<void> => {
  const { clients, ports } = context;
  const command = ports.commands.find(({ name }) => name === action.run.command);
  if (command === undefined) throw new TypeError(`a form for the unknown command ${action.run.command}`);
  try {
    const client = await clients('views', workspace);
    const asking = { trigger_id: press.trigger, view: askingView(action, command, place) };
    await (over ? client.views.push(asking) : client.views.open(asking));
  } catch (cause) {
    ports.log.warn('form not opened', { platform: PLATFORM, workspace, cause: readFailure(cause).code });
    await tellAsked(
      context,
      workspace,
      press,
      place,
      failed('The form could not be opened. Please press the button again.'),
    );
  }
};
