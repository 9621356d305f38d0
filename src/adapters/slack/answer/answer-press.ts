/** A button or a menu entry: runs what it stands for and shows it in place, or posts it for everybody. */
import { narrowed } from '../../../core/narrowing.ts';
import { withRemove } from '../../../core/remove-post.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { plain } from '../../../reply/inline.ts';
import { type Action, type Reply, usage } from '../../../reply/reply.ts';
import { channelOf, personOf } from '../ids.ts';
import type { Press } from '../receive/inbound.ts';
import { readControl } from '../render/control.ts';
import { askCore } from './ask-core.ts';
import { openAskingForm } from './ask-in-form.ts';
import type { Context } from './context.ts';
import { narrowingFor } from './narrowing-for.ts';
import { postOnce } from './post-once.ts';
import { removePost } from './remove-post.ts';
import { tellPrivately } from './tell-privately.ts';

export const meaning = async ({ controls }: Context, workspace: WorkspaceId, value: string): Promise<Action | null> => {
  const carried = readControl(value);
  // In which channel, only a view asks.
  if (carried.kind === 'foreign' || carried.kind === 'share') return null;
  if (carried.kind === 'saved') return controls.load(workspace, carried.id);
  if (carried.kind === 'narrow') {
    const again = await controls.load(workspace, carried.id);
    return again === null ? null : { ...again, kind: 'run', run: narrowed(again.run, carried.arg, carried.value) };
  }
  return { kind: 'run', label: 'Passage', run: { command: 'claim', args: { claim: carried.id } } };
};

const shared = (reply: Reply): Reply => ({
  ...reply,
  actions: reply.actions.filter((action) => action.kind !== 'share'),
  blocks: [...reply.blocks, { kind: 'note', inlines: [plain('Shared with the channel.')] }],
});

export const answerPress = async (
  context: Context,
  workspace: WorkspaceId,
  press: Press,
  triedSince: Date | null,
): Promise<void> => {
  const { message } = press;
  // What only the presser sees is replaced; what everybody sees stays, and the answer comes beside it, privately.
  const reader = { ...press, threadTs: message.threadTs, replace: message.onlyForOne };
  const action = await meaning(context, workspace, press.control);
  if (action === null) {
    const gone = usage('This button is from an older answer and leads nowhere now. Please ask again.');
    await tellPrivately(context, workspace, { ...reader, replace: false }, gone);
    return;
  }
  if (action.kind === 'form') {
    const { channel, control, responseUrl } = press;
    const place = { channel, control, responseUrl, threadTs: message.threadTs, home: false };
    return openAskingForm(context, workspace, press, place, action, false);
  }
  if (action.kind === 'remove') {
    const told = await removePost(context, workspace, press, action.run);
    await tellPrivately(context, workspace, { ...reader, replace: false }, told);
    return;
  }
  const reply = await askCore(context, workspace, press, action.run);
  if (action.kind === 'run' || reply.outcome !== 'answered') {
    await tellPrivately(context, workspace, reader, reply, action.run);
    return;
  }
  const shown = { ...reply, actions: reply.actions.filter((next) => next.kind !== 'share') };
  const posted = withRemove(shown, personOf(press.user));
  const to = { channel: press.channel, threadTs: message.threadTs };
  const narrowing = await narrowingFor(context, workspace, press, reply, action.run);
  const outcome = await postOnce(context, workspace, to, posted, { key: press.key, triedSince }, narrowing);
  if (outcome.kind === 'instead') {
    await tellPrivately(context, workspace, { ...reader, replace: false }, outcome.reply);
    return;
  }
  const thread = message.threadTs ?? outcome.messageRef;
  await context.threads.remember(workspace, channelOf(press.channel), thread, action.run);
  await tellPrivately(context, workspace, reader, shared(reply));
};
