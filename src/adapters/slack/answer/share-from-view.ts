/** An answer of App Home shared in the channel that was chosen; what is told of it stands in the view. */
import { withRemove } from '../../../core/remove-post.ts';
import type { ControlId, WorkspaceId } from '../../../domain/ids.ts';
import { channelRef, plain } from '../../../reply/inline.ts';
import type { Reply } from '../../../reply/reply.ts';
import { channelOf, personOf } from '../ids.ts';
import type { ViewPress } from '../receive/inbound.ts';
import { askCore } from './ask-core.ts';
import type { Context } from './context.ts';
import { narrowingFor } from './narrowing-for.ts';
import { postOnce } from './post-once.ts';

/** What to show in the view; null: the button is from an older one. */
export const shareFromView = async (
  context: Context,
  workspace: WorkspaceId,
  press: ViewPress,
  { id, channel }: { readonly id: ControlId; readonly channel: string },
  triedSince: Date | null,
): Promise<Reply | null> => {
  const action = await context.controls.load(workspace, id);
  if (action?.kind !== 'share') return null;
  const reply = await askCore(context, workspace, press, action.run);
  if (reply.outcome !== 'answered') return reply;
  const shown = withRemove(
    { ...reply, actions: reply.actions.filter(({ kind }) => kind !== 'share') },
    personOf(press.user),
  );
  const narrowing = await narrowingFor(context, workspace, press, reply, action.run);
  const to = { channel, threadTs: null };
  const outcome = await postOnce(context, workspace, to, shown, { key: press.key, triedSince }, narrowing);
  if (outcome.kind === 'instead') return outcome.reply;
  const here = channelOf(channel);
  await context.threads.remember(workspace, here, outcome.messageRef, action.run);
  const note = { kind: 'note', inlines: [plain('Shared in '), channelRef(here), plain('.')] } as const;
  return { ...reply, blocks: [note, ...reply.blocks] };
};
