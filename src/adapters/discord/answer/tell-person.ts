/**
 * Something for one person's eyes, with its buttons, as private messages. A private conversation is a workspace of its
 * own: there the buttons are kept, each with the workspace that it is about, so that nobody else's press finds them.
 */

import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Reply } from '../../../reply/reply.ts';
import { workspaceOf } from '../ids.ts';
import { sendPrivately } from '../send/send-privately.ts';
import type { Desk } from './desk.ts';
import { type Presentation, present } from './present.ts';

/** An answer about that workspace as it is read in this one: its buttons stay about it. */
export const toldElsewhere = (reply: Reply, about: WorkspaceId): Reply => ({
  ...reply,
  actions: reply.actions.flatMap((action) => (action.kind === 'run' ? [{ ...action, about }] : [])),
});

export const presentedIn = (workspace: WorkspaceId, about: WorkspaceId): Presentation => ({
  workspace,
  again: null,
  shared: true,
  stamp: null,
  about,
});

/** False when they or Discord would not. */
export const tellPerson = async (
  desk: Pick<Desk, 'clients' | 'controls' | 'config'>,
  person: string,
  about: WorkspaceId,
  reply: Reply,
): Promise<boolean> => {
  const how = presentedIn(workspaceOf(null, person, desk.config.guildId), about);
  const pages = await present(desk, toldElsewhere(reply, about), how);
  return sendPrivately(desk.clients, person, pages);
};
