/** What is pressed in App Home is answered over it; what is pressed in that answer takes its place. */
import type { WorkspaceId } from '../../../domain/ids.ts';
import { usage } from '../../../reply/reply.ts';
import type { ViewPress } from '../receive/inbound.ts';
import { readControl } from '../render/control.ts';
import type { Place } from '../render/view-place.ts';
import { meaning } from './answer-press.ts';
import { askCore } from './ask-core.ts';
import { openAskingForm } from './ask-in-form.ts';
import type { Context } from './context.ts';
import { publishHome } from './publish-home.ts';
import { shareFromView } from './share-from-view.ts';
import { showInView } from './show-in-view.ts';

const STALE = usage('This button is from an older view and leads nowhere now. Please open the tab again.');

export const answerViewPress = async (
  context: Context,
  workspace: WorkspaceId,
  press: ViewPress,
  triedSince: Date | null,
): Promise<void> => {
  const { channel, view } = press;
  const place: Place = { channel, control: null, responseUrl: null, threadTs: null, home: true };
  const carried = readControl(press.control);
  if (carried.kind === 'share') {
    const told = await shareFromView(context, workspace, press, carried, triedSince);
    return showInView(context, workspace, press, place, told ?? STALE);
  }
  const action = await meaning(context, workspace, press.control);
  if (action?.kind === 'form') {
    const id = press.control;
    return openAskingForm(context, workspace, press, { ...place, control: id }, action, view.type === 'modal');
  }
  const reply = action === null ? STALE : await askCore(context, workspace, press, action.run);
  await showInView(context, workspace, press, place, reply);
  await publishHome(context, workspace, { ...press, hash: null });
};
