/** Puts an answer where the person waits for it. What cannot be shown ends in words as well. */
import { failed, type Reply } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import type { InteractionRef } from '../receive/delivery.ts';
import { composeWords, type Message } from '../render/compose.ts';
import { addPrivately, fillAnswer } from '../send/answer-interaction.ts';
import type { Desk } from './desk.ts';
import { type Presentation, presentOnce } from './present.ts';

/** Words alone, without controls. */
export const sayAnswer = (desk: Desk, interaction: InteractionRef, reply: Reply): Promise<void> =>
  fillAnswer(desk.clients.answers, desk.config.appId, interaction, composeWords(reply));

export const showAnswer = async (
  desk: Desk,
  interaction: InteractionRef,
  reply: Reply,
  how: Presentation,
  page = 1,
): Promise<void> => {
  const { clients, config, ports } = desk;
  const fill = (message: Message) => fillAnswer(clients.answers, config.appId, interaction, message);
  try {
    const [first, ...others] = await presentOnce(desk, reply, how);
    await fill(how.again === null ? first : ([first, ...others][page - 1] ?? first));
    // Pages that cannot be turned follow one another.
    if (how.again === null)
      for (const other of others) await addPrivately(clients.answers, config.appId, interaction, other);
  } catch (cause) {
    ports.log.error('answer could not be shown', { platform: PLATFORM, workspace: how.workspace, cause });
    const words = 'The answer could not be shown here. It is in the log. Please ask again in a minute.';
    await sayAnswer(desk, interaction, failed(words));
  }
};

/** Beside the message that stands there, and only for this person. */
export const tellBeside = (desk: Desk, interaction: InteractionRef, reply: Reply): Promise<void> =>
  addPrivately(desk.clients.answers, desk.config.appId, interaction, composeWords(reply));
