/** What was recorded and never finished, because the process died: finished now, as long as its token lives. */
import { MessageFlags } from 'discord.js';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { usage } from '../../../reply/reply.ts';
import { PLATFORM, timeOf } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { Delivery } from '../receive/delivery.ts';
import { readAnswer } from '../send/answer-interaction.ts';
import { findMessage } from '../send/find-message.ts';
import { act, answer } from './act.ts';
import { runKeyOf, sayTo } from './answer-addressed.ts';
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

/** Messages can still be answered later, but an answer to an old one would puzzle: it is asked for again instead. */
const AWAY = usage('I was away when you asked this. Please ask again.');
const DAY_MS = 86_400_000;

interface LeftOpen {
  readonly workspace: WorkspaceId;
  readonly deliveryKey: string;
  readonly payload: string;
}

export const leftOpen = ({ inbox, ports }: Desk): Promise<readonly LeftOpen[]> =>
  inbox.unfinished(`${PLATFORM}:`, new Date(ports.clock.now().getTime() - DAY_MS));

const finishOne = async (desk: Desk, { workspace, deliveryKey, payload }: LeftOpen): Promise<void> => {
  const { finishing, ports } = desk;
  try {
    const delivery = Delivery.parse(JSON.parse(payload));
    const sent = timeOf(delivery.kind === 'addressed' ? delivery.message : delivery.interaction.id);
    if (ports.clock.now().getTime() - sent.getTime() < LIMITS.tokenMs) await takeUp(desk, delivery);
    else if (delivery.kind === 'addressed') await sayTo(desk, delivery, AWAY);
  } catch (cause) {
    ports.log.error('an open delivery could not be finished', { platform: PLATFORM, workspace, cause });
  }
  finishing.finish({ workspace, deliveryKey });
};

/** Never rejects. */
export const finishOpen = async (desk: Desk, left: readonly LeftOpen[]): Promise<void> => {
  for (const one of left) {
    await finishOne(desk, one).catch((cause: unknown) => {
      desk.ports.log.error('an open delivery could not be put aside', { platform: PLATFORM, cause });
    });
  }
};
