/** A reply to the pages of a message with its controls saved, so that they work after a restart and for as long as the store lasts. */
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Invocation, Reply } from '../../../reply/reply.ts';
import { composePages, type Message } from '../render/compose.ts';
import type { Stamp } from '../send/stamp.ts';
import type { Desk } from './desk.ts';

export interface Presentation {
  readonly workspace: WorkspaceId;
  /** What gives this answer again, or null. */
  readonly again: Invocation | null;
  /** Whether everybody in the channel sees it already: then there is nothing to share. */
  readonly shared: boolean;
  readonly stamp: Stamp | null;
}

export const present = async (
  { controls }: Pick<Desk, 'controls'>,
  reply: Reply,
  how: Presentation,
): Promise<readonly [Message, ...Message[]]> => {
  const shown = reply.actions.filter((action) => !(how.shared && action.kind === 'share'));
  const save = async (action: (typeof shown)[number]) => ({ action, id: await controls.save(how.workspace, action) });
  return composePages(reply, {
    controls: await Promise.all(shown.map(save)),
    again: how.again === null ? null : await controls.save(how.workspace, { kind: 'run', label: '', run: how.again }),
    stamp: how.stamp,
  });
};
