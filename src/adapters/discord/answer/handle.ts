/** The way of one delivery: record it, act, mark it finished. A second delivery of the same does nothing. */
import { assertNever } from '../../../domain/assert-never.ts';
import { failed, usage } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import { type Delivery, deliveryKey, type Inbound, type Unsupported } from '../receive/delivery.ts';
import { composeWords } from '../render/compose.ts';
import { answerAtOnce } from '../send/answer-interaction.ts';
import { acknowledged, act } from './act.ts';
import { sayTo } from './answer-addressed.ts';
import { answerTyping } from './answer-typing.ts';
import type { Desk } from './desk.ts';
import { sayAnswer } from './show.ts';
import { welcomeGuild } from './welcome.ts';

const STORE_GONE = failed('The store cannot be reached, so nothing was done. Please try again in a minute.');
const BUSY = failed(
  'I have more to answer than I can just now, so I have not run your command. Please try again in a minute.',
);
const NO_ANSWER = usage('I have no answer to that. Type / to see what I can do.');

/** The inbox itself does not work: whoever waits is told, and nothing is done that could happen twice. */
const refuse = async (desk: Desk, delivery: Delivery): Promise<void> => {
  if (delivery.kind === 'addressed') return sayTo(desk, delivery, STORE_GONE);
  if (await acknowledged(desk, delivery.interaction, 'private')) {
    await sayAnswer(desk, delivery.interaction, STORE_GONE);
  }
};

const handleDelivery = async (desk: Desk, delivery: Delivery): Promise<void> => {
  const key = deliveryKey(delivery);
  const { workspace } = delivery.from;
  // A command that is refused is only typed again; nothing is taken on.
  if (delivery.kind === 'command' && !desk.turns.hasRoom(workspace))
    return answerAtOnce(desk.clients.answers, delivery.interaction, { message: composeWords(BUSY) });
  let first: boolean;
  try {
    first = await desk.inbox.record(workspace, key, desk.ports.clock.now(), JSON.stringify(delivery));
  } catch (cause) {
    desk.ports.log.error('a delivery could not be recorded', { platform: PLATFORM, workspace, cause });
    return refuse(desk, delivery);
  }
  if (!first) return;
  await act(desk, delivery);
  desk.finishing.finish({ workspace, deliveryKey: key });
};

const handleUnsupported = async (desk: Desk, { what, interaction }: Unsupported): Promise<void> => {
  desk.ports.log.warn(`unsupported: ${what}`, { platform: PLATFORM });
  if (interaction !== null && (await acknowledged(desk, interaction, 'private'))) {
    await sayAnswer(desk, interaction, NO_ANSWER);
  }
};

const route = (desk: Desk, inbound: Inbound): Promise<void> => {
  switch (inbound.kind) {
    case 'command':
    case 'control':
    case 'offered':
    case 'filled':
    case 'addressed':
      return handleDelivery(desk, inbound);
    case 'typing':
      return answerTyping(desk, inbound);
    case 'joined':
      return welcomeGuild(desk, inbound);
    case 'unsupported':
      return handleUnsupported(desk, inbound);
    default:
      return assertNever(inbound);
  }
};

/** Never rejects. */
export const handle = async (desk: Desk, inbound: Inbound): Promise<void> => {
  try {
    await route(desk, inbound);
  } catch (cause) {
    desk.ports.log.error('a delivery was not answered', { platform: PLATFORM, cause });
  }
};
