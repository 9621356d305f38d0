/** A button that needs one more word of the person opens a form for it, as the very first answer. */
import { usage } from '../../../reply/reply.ts';
import type { ControlUsed } from '../receive/delivery.ts';
import { composeWords } from '../render/compose.ts';
import { readCustomId } from '../render/custom-id.ts';
import { drawAskingForm } from '../render/draw-asking-form.ts';
import { answerAtOnce } from '../send/answer-interaction.ts';
import type { Desk } from './desk.ts';

const STALE = usage('This button belongs to an answer that is no longer kept. Please ask again.');

export const opensForm = ({ customId }: ControlUsed): boolean => readCustomId(customId)?.kind === 'form';

/** What is entered comes back under the control's own id, so that the form of an article and this one are read alike. */
export const openAskingForm = async (desk: Desk, { from, customId, interaction }: ControlUsed): Promise<void> => {
  const pressed = readCustomId(customId);
  const action = pressed?.kind === 'form' ? await desk.controls.load(from.workspace, pressed.control) : null;
  const command = desk.ports.commands.find(({ name }) => name === action?.run.command);
  const answer =
    pressed?.kind === 'form' && action?.kind === 'form' && command !== undefined
      ? { form: drawAskingForm(pressed.control, action, command) }
      : { message: composeWords(STALE) };
  await answerAtOnce(desk.clients.answers, interaction, answer);
};
