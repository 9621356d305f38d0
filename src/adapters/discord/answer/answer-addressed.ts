/** "@bot timeline", "@bot when was it?", or a private message: answered where it was asked, under the message. */
import { failed, type Invocation, type Reply } from '../../../reply/reply.ts';
import { PLATFORM, snowflakeOf, timeOf } from '../ids.ts';
import type { Addressed, From } from '../receive/delivery.ts';
import { composeWords, type Message } from '../render/compose.ts';
import { findMessage } from '../send/find-message.ts';
import { postMessage, postPatiently } from '../send/post-message.ts';
import { stampOf } from '../send/stamp.ts';
import { tellPerson } from '../send/tell-person.ts';
import { askCore } from './ask-core.ts';
import type { Desk } from './desk.ts';
import { present } from './present.ts';
import { readLine } from './read-line.ts';
import { homeChannel, rightsOfAuthor } from './where-addressed.ts';

const UNSURE = failed(
  'I could not ask Discord what you may do here, so nothing was done. Please try again in a minute.',
);

/** The same for every repetition of the message, so that it is answered once. */
export const runKeyOf = (addressed: Addressed): string => `m${addressed.message}`;

const send = async (desk: Desk, addressed: Addressed, message: Message): Promise<void> => {
  const { place, guild, from } = addressed;
  const { clients } = desk;
  const runKey = runKeyOf(addressed);
  const outcome = await postPatiently(
    () => postMessage(clients.posts, place, message, runKey, addressed.message),
    () => findMessage(clients.lookups, place, desk.self(), runKey, timeOf(addressed.message)),
  );
  if (outcome.kind === 'sent') return;
  desk.ports.log.warn('an answer was not taken', {
    platform: PLATFORM,
    workspace: from.workspace,
    channel: from.channel,
  });
  if (guild === null) return;
  await tellPerson(clients, snowflakeOf(from.person) ?? '', failed(`I could not answer you there. ${outcome.reason}`));
};

/** Words alone, without controls. */
export const sayTo = (desk: Desk, addressed: Addressed, reply: Reply): Promise<void> =>
  send(desk, addressed, composeWords(reply, stampOf(runKeyOf(addressed))));

/** Discord is asked for the author's rights only where the command needs one. */
const completed = async (desk: Desk, addressed: Addressed, { command }: Invocation): Promise<From> => {
  const free = desk.ports.commands.find(({ name }) => name === command)?.needs === null;
  const [channel, rights] = await Promise.all([
    homeChannel(desk, addressed),
    free ? [] : rightsOfAuthor(desk, addressed),
  ]);
  return { ...addressed.from, channel, rights: [...rights] };
};

export const answerAddressed = async (desk: Desk, addressed: Addressed): Promise<void> => {
  const run = readLine(addressed.text, desk.ports.commands);
  const from = await completed(desk, addressed, run).catch(() => null);
  if (from === null) return sayTo(desk, addressed, UNSURE);
  const [message] = await present(desk, await askCore(desk, from, run), {
    workspace: from.workspace,
    again: run,
    shared: true,
    stamp: stampOf(runKeyOf(addressed)),
  });
  await send(desk, addressed, message);
};
