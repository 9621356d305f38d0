/** A delivery to the core's question, and its answer. Rejects never: dispatch turns everything into words. */
import { dispatch } from '../../../core/dispatch.ts';
import type { Attachment, Request, Right } from '../../../core/request.ts';
import { tellProgress } from '../../../core/tell-progress.ts';
import type { Invocation, Reply } from '../../../reply/reply.ts';
import type { From } from '../receive/delivery.ts';
import type { Desk } from './desk.ts';

/** Discord tells no zone of a person, and a chat message holds one page. */
export const requestOf = (
  from: From,
  { command, args }: Invocation,
  rights: readonly Right[],
  files: readonly Attachment[] = [],
): Request => ({
  workspace: from.workspace,
  channel: from.channel,
  actor: { id: from.person, rights: new Set(rights), zone: null },
  command,
  args,
  files,
  room: 1,
});

/** `say`: shows words before the answer is there. */
export const askCore = async (
  { ports }: Pick<Desk, 'ports'>,
  from: From,
  invocation: Invocation,
  files: readonly Attachment[] = [],
  say: (words: Reply) => Promise<unknown> = async () => undefined,
): Promise<Reply> => {
  const progress = tellProgress(say);
  const request = requestOf(from, invocation, from.rights ?? [], files);
  const reply = await dispatch({ ...request, progress: progress.tell }, ports);
  await progress.said();
  return reply;
};
