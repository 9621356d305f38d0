/** Saves what the buttons of a reply mean, so that they work after a restart. */
import type { Filter } from '../../../core/narrowing.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Invocation, Reply } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import type { Control } from '../render/control.ts';
import { renderReply, type SlackMessage } from '../render/render-reply.ts';
import type { Context } from './context.ts';
import type { Drawing } from './draw-once.ts';
import { namePeople } from './name-people.ts';

/** An answer without its buttons is better than none: a store that fails here is logged, not told. */
export const saveControls = async (
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

/** What gives an answer again, and by what it can be narrowed. */
export interface Narrowable {
  readonly again: Invocation;
  readonly filters: readonly Filter[];
}

/** With a way to narrow it, where there is one. */
export const drawing = async (
  context: Context,
  workspace: WorkspaceId,
  asked: Reply,
  narrowing: Narrowable | null,
): Promise<Drawing> => {
  const reply = await namePeople(context, workspace, asked);
  const controls = await saveControls(context, workspace, reply);
  // People may be called otherwise the next time.
  const whole = controls.length === reply.actions.length && reply === asked;
  if (narrowing === null) return { messages: renderReply(reply, controls), whole };
  const again = await context.controls
    .save(workspace, { kind: 'run', label: '', run: narrowing.again })
    .catch(() => null);
  const shown = again === null ? null : { again, filters: narrowing.filters };
  return { messages: renderReply(reply, controls, shown), whole: whole && again !== null };
};

export const render = async (
  context: Context,
  workspace: WorkspaceId,
  reply: Reply,
  narrowing: Narrowable | null = null,
): Promise<readonly SlackMessage[]> => (await drawing(context, workspace, reply, narrowing)).messages;
