/** By what an answer can be narrowed, and how it is given again. What is pressed on a public post is answered to who presses. */
import { filtersOf } from '../../../core/narrowing.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Invocation, Reply } from '../../../reply/reply.ts';
import { channelOf, personOf } from '../ids.ts';
import type { Context } from './context.ts';
import type { Narrowable } from './render.ts';

/** null: it cannot be given again, or there is nothing to narrow it by. */
export const narrowingFor = async (
  { ports }: Pick<Context, 'ports'>,
  workspace: WorkspaceId,
  { channel, user }: { readonly channel: string; readonly user: string },
  reply: Reply,
  again: Invocation | null,
): Promise<Narrowable | null> => {
  if (again === null) return null;
  const actor = { id: personOf(user), rights: new Set<never>(), zone: null };
  const request = { workspace, channel: channelOf(channel), actor, ...again, files: [], room: 1 };
  const filters = await filtersOf(ports, request, reply);
  return filters.length === 0 ? null : { again, filters };
};
