/** A post of ours that everybody sees may be taken away: by who asked for it, or by who has the right. */
import type { PersonId } from '../domain/ids.ts';
import type { GrantableRight } from '../domain/rights.ts';
import type { Action, Invocation, Reply } from '../reply/reply.ts';
import type { Ports } from './command.ts';
import { refuse } from './refuse.ts';
import type { Actor, Request } from './request.ts';

/** `by`: who asked, or null; `right`: whoever has it may as well. */
export const removeButton = (by: PersonId | null, right: GrantableRight): Action => ({
  kind: 'remove',
  label: 'Remove',
  run: { command: 'remove', args: { right, ...(by === null ? {} : { by }) } },
});

export const withRemove = (reply: Reply, by: PersonId | null, right: GrantableRight = 'edit'): Reply => ({
  ...reply,
  actions: [...reply.actions, removeButton(by, right)],
});

const rightOf = ({ args }: Invocation): GrantableRight => (args.right === 'follow' ? 'follow' : 'edit');

/** null when it may; else what to tell. */
export const refuseRemoval = async (
  ports: Pick<Ports, 'grants'>,
  { workspace, actor }: Pick<Request, 'workspace'> & { readonly actor: Actor },
  run: Invocation,
): Promise<Reply | null> => {
  if (run.args.by === actor.id || actor.rights.has(rightOf(run))) return null;
  return refuse({ ...ports, workspace }, rightOf(run), 'remove what others asked for');
};
