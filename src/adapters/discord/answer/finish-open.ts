/** What was recorded and never finished, because the process died: finished now, as long as its token lives. */
import { MessageFlags } from 'discord-api-types/v10';
import { PLATFORM, timeOf } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { Delivery } from '../receive/delivery.ts';
import { readAnswer } from '../send/answer-interaction.ts';
import { findMessage } from '../send/find-message.ts';
import { act, answer } from './act.ts';
import { runKeyOf } from './answer-addressed.ts';
import type { Desk } from './desk.ts';

/** Discord is asked first how far it came, so that nothing is acknowledged or said twice. */
const takeUp = async (desk: Desk, delivery: Delivery): Promise<void> => {
  const { clients, config, ports } = desk;
  if (delivery.kind === 'addressed') {
    const since = timeOf(delivery.message);
    const there = await findMessage(clients.lookups, delivery.place, desk.self(), runKeyOf(delivery), since);
    return there.kind === 'absent' ? act(desk, delivery) : undefined;
  }
  const { interaction } = delivery;
  const shown = await readAnswer(clients.answers, config.appId, interaction);
  if (shown !== null) {
    const waiting = ((shown.flags ?? 0) & MessageFlags.Loading) !== 0;
    return waiting || delivery.kind === 'control' ? answer(desk, delivery) : undefined;
  }
  // Never acknowledged: Discord has already told the person that nothing came, unless it was just now.
  const age = ports.clock.now().getTime() - timeOf(interaction.id).getTime();
  return age < LIMITS.firstAnswerMs ? act(desk, delivery) : undefined;
};

export const finishOpen = async (desk: Desk): Promise<void> => {
  const { inbox, ports } = desk;
  const since = new Date(ports.clock.now().getTime() - LIMITS.tokenMs);
  for (const { workspace, deliveryKey, payload } of await inbox.unfinished(`${PLATFORM}:`, since)) {
    try {
      await takeUp(desk, Delivery.parse(JSON.parse(payload)));
    } catch (cause) {
      ports.log.error('an open delivery could not be finished', { platform: PLATFORM, workspace, cause });
    }
    await inbox.finish(workspace, deliveryKey);
  }
};
