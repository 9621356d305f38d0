/** Not allowed, said with who is. */

import { type Right, whoMay } from '../domain/rights.ts';
import { typed } from '../reply/inline.ts';
import { failed, type Reply } from '../reply/reply.ts';
import type { Ask } from './command.ts';

/** `what`: "change stories", as it follows "You may not". */
export const refuse = async (
  { grants, workspace }: Pick<Ask, 'grants' | 'workspace'>,
  right: Right,
  what: string,
): Promise<Reply> => {
  const who = whoMay(right, await grants.ofWorkspace(workspace));
  return failed(`You may not ${what} here; nothing was changed. Who may: ${who}. `, typed('/rights'), ' shows it all.');
};
