/** A delivery to the core's question, and its answer. Rejects never: dispatch turns everything into words. */
import { dispatch } from '../../../core/dispatch.ts';
import type { Attachment, Request } from '../../../core/request.ts';
import { tellProgress } from '../../../core/tell-progress.ts';
import { type Right, rightsOf } from '../../../domain/rights.ts';
import type { Invocation, Reply } from '../../../reply/reply.ts';
import type { From } from '../receive/delivery.ts';
import type { Desk } from './desk.ts';

/** Discord tells no zone of a person, and a chat message holds one page. */
export const requestOf = (
  from: From,
  { command, args }: Invocation,
  rights: ReadonlySet<Right>,
  files: readonly Attachment[] = [],
): Request => ({
  workspace: from.workspace,
  channel: from.channel,
  actor: { id: from.person, rights, zone: null },
  command,
  args,
  files,
  room: 1,
});

export const NO_RIGHT: ReadonlySet<Right> = new Set();

/** Only where the command looks at them: most answers need no second look at the store. */
export const rightsHere = async (
  { ports }: Pick<Desk, 'ports'>,
  { workspace, standing }: From,
  command: string,
): Promise<ReadonlySet<Right>> => {
  const asks = ports.commands.find(({ name }) => name === command)?.looksAtRights === true;
  if (!asks || standing === null) return NO_RIGHT;
  try {
    return rightsOf(standing, await ports.grants.ofWorkspace(workspace));
  } catch {
    // The store fails the command as well, where that is told.
    return NO_RIGHT;
  }
};

/** `say`: shows words before the answer is there. */
export const askCore = async (
  desk: Pick<Desk, 'ports'>,
  from: From,
  invocation: Invocation,
  files: readonly Attachment[] = [],
  say: (words: Reply) => Promise<unknown> = async () => undefined,
): Promise<Reply> => {
  const progress = tellProgress(say);
  const rights = await rightsHere(desk, from, invocation.command);
  const request = requestOf(from, invocation, rights, files);
  const reply = await dispatch({ ...request, progress: progress.tell }, desk.ports);
  await progress.said();
  return reply;
};
