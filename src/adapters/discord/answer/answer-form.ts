/** The form of *Add to story*, filled in: adds what the message held. */
import { controlId } from '../../../domain/ids.ts';
import { failed, type Reply, usage } from '../../../reply/reply.ts';
import { FileRef, type Filled } from '../receive/delivery.ts';
import { askCore } from './ask-core.ts';
import type { Desk } from './desk.ts';
import { fetchFiles } from './fetch-files.ts';
import { FILE } from './open-form.ts';
import { showAnswer } from './show.ts';

const STALE = usage('That message is no longer kept here. Please choose Add to story on it again.');

const added = async (desk: Desk, { from, customId, fields }: Filled): Promise<Reply> => {
  const control = controlId.parse(customId);
  const action = control === null ? null : await desk.controls.load(from.workspace, control);
  if (action === null) return STALE;
  const { [FILE]: attached, ...args } = action.run.args;
  const files = attached === undefined ? [] : [FileRef.parse(JSON.parse(attached))];
  const fetched = await fetchFiles(desk, files);
  if (!fetched.ok) return failed(fetched.problem);
  const said = Object.entries(fields).filter(([, words]) => words.trim() !== '');
  return askCore(
    desk,
    from,
    { command: action.run.command, args: { ...args, ...Object.fromEntries(said) } },
    fetched.value,
  );
};

export const answerForm = async (desk: Desk, filled: Filled): Promise<void> =>
  showAnswer(desk, filled.interaction, await added(desk, filled), {
    workspace: filled.from.workspace,
    again: null,
    shared: filled.interaction.private,
    stamp: null,
  });
