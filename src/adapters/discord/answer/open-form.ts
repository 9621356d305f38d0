/** *Add to story* on a message: keeps what it holds, and asks what it does not say. */
import { refuse } from '../../../core/refuse.ts';
import { type Reply, usage } from '../../../reply/reply.ts';
import type { Offered } from '../receive/delivery.ts';
import { composeWords } from '../render/compose.ts';
import { drawForm } from '../render/draw-form.ts';
import { answerAtOnce } from '../send/answer-interaction.ts';
import { rightsHere } from './ask-core.ts';
import type { Desk } from './desk.ts';

/** Beside what the command itself reads: where the file is that came with the message. */
export const FILE = 'attached';

const refusalOf = async (desk: Desk, { from, text, files }: Offered): Promise<Reply | null> => {
  const rights = await rightsHere(desk, from, 'add');
  if (!rights.has('add'))
    return refuse({ grants: desk.ports.grants, workspace: from.workspace }, 'add', 'add articles');
  return text.trim() === '' && files.length === 0 ? usage('There is neither text nor a file in that message.') : null;
};

export const openForm = async (desk: Desk, offered: Offered): Promise<void> => {
  const { workspace, channel } = offered.from;
  const { stories } = desk.ports;
  const [all, own] = await Promise.all([stories.list(workspace), stories.defaultOf(workspace, channel)]);
  const open = all.filter(({ closed }) => !closed);
  const refusal = await refusalOf(desk, offered);
  if (refusal !== null)
    return answerAtOnce(desk.clients.answers, offered.interaction, { message: composeWords(refusal) });
  const [file] = offered.files;
  const args = file === undefined ? { what: offered.text } : { [FILE]: JSON.stringify(file) };
  const what = await desk.controls.save(workspace, { kind: 'run', label: '', run: { command: 'add', args } });
  await answerAtOnce(desk.clients.answers, offered.interaction, { form: drawForm(what, open, own?.id ?? null) });
};
