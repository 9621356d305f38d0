/** Acknowledges a delivery and answers it. */
import { assertNever } from '../../../domain/assert-never.ts';
import { PLATFORM } from '../ids.ts';
import type { Delivery, InteractionRef } from '../receive/delivery.ts';
import { acknowledge, type Manner } from '../send/answer-interaction.ts';
import { answerAddressed } from './answer-addressed.ts';
import { answerCommand } from './answer-command.ts';
import { answerControl, mannerOf } from './answer-control.ts';
import { answerForm } from './answer-form.ts';
import { openAskingForm, opensForm } from './ask-in-form.ts';
import type { Desk } from './desk.ts';
import { openForm } from './open-form.ts';

/** False when Discord no longer waits: then nobody would see an answer, and nothing is done. */
export const acknowledged = async (desk: Desk, interaction: InteractionRef, manner: Manner): Promise<boolean> => {
  const outcome = await acknowledge(desk.clients.answers, desk.config.appId, interaction, manner);
  if (outcome === 'too-late') {
    desk.ports.log.warn('an interaction could not be acknowledged in time', { platform: PLATFORM });
  }
  return outcome === 'done';
};

/** Once it is acknowledged. */
export const answer = (desk: Desk, delivery: Delivery): Promise<void> => {
  switch (delivery.kind) {
    case 'command':
      return answerCommand(desk, delivery);
    case 'control':
      return answerControl(desk, delivery);
    case 'offered':
      // Its form must be the very first answer, so there is none to come after an acknowledgement.
      return Promise.resolve();
    case 'filled':
      return answerForm(desk, delivery);
    case 'addressed':
      return answerAddressed(desk, delivery);
    default:
      return assertNever(delivery);
  }
};

const mannerFor = (delivery: Exclude<Delivery, { readonly kind: 'addressed' | 'offered' }>): Manner => {
  if (delivery.kind === 'control') return mannerOf(delivery);
  return delivery.interaction.private ? 'open' : 'private';
};

export const act = async (desk: Desk, delivery: Delivery): Promise<void> => {
  if (delivery.kind === 'offered') return openForm(desk, delivery);
  if (delivery.kind === 'control' && opensForm(delivery)) return openAskingForm(desk, delivery);
  // It waits for its turn from now on; the acknowledgement waits for nobody.
  const heard =
    delivery.kind === 'addressed'
      ? Promise.resolve(true)
      : acknowledged(desk, delivery.interaction, mannerFor(delivery));
  const answering = desk.turns.take(delivery.from.workspace, async () => {
    if (await heard) await answer(desk, delivery);
  });
  // A failure of either is the failure of both, told once.
  await Promise.all([heard, answering]);
};
