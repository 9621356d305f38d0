/** The form that asked for one argument, filled in: the command is run with it. */
import type { WorkspaceId } from '../../../domain/ids.ts';
import { usage } from '../../../reply/reply.ts';
import type { Asked } from '../receive/inbound.ts';
import { meaning } from './answer-press.ts';
import { askCore } from './ask-core.ts';
import { tellAsked } from './ask-in-form.ts';
import type { Context } from './context.ts';
import { publishHome } from './publish-home.ts';

const STALE = usage('This form is from an older message. Please press its button again.');

export const answerAsked = async (context: Context, workspace: WorkspaceId, asked: Asked): Promise<void> => {
  const { responseUrl, threadTs, fromHome: home } = asked;
  const action = await meaning(context, workspace, asked.control);
  const run =
    action?.kind === 'form' ? { ...action.run, args: { ...action.run.args, [action.asks]: asked.entered } } : null;
  const reply = run === null ? STALE : await askCore(context, workspace, asked, run);
  await tellAsked(context, workspace, asked, { responseUrl, threadTs, home }, reply);
  if (home) await publishHome(context, workspace, { ...asked, hash: null });
};
