/** "@bot timeline", "@bot when was it?", or a private message: answered where it was asked, under the message. */
import { converse } from '../../../core/converse.ts';
import { filtersOf } from '../../../core/narrowing.ts';
import { withRemove } from '../../../core/remove-post.ts';
import { failed, type Invocation, type Reply } from '../../../reply/reply.ts';
import { PLATFORM, snowflakeOf, timeOf } from '../ids.ts';
import type { Addressed, From } from '../receive/delivery.ts';
import { composeWords, type Message } from '../render/compose.ts';
import { findMessage } from '../send/find-message.ts';
import { postMessage, postPatiently } from '../send/post-message.ts';
import { sendPrivately } from '../send/send-privately.ts';
import { stampOf } from '../send/stamp.ts';
import { askCore, NO_RIGHT, requestOf } from './ask-core.ts';
import type { Desk } from './desk.ts';
import { present } from './present.ts';
import { readLine } from './read-line.ts';
import { threadOf } from './thread-of.ts';
import { homeChannel, standingOfAuthor } from './where-addressed.ts';

const UNSURE = failed(
  'I could not ask Discord what you may do here, so nothing was done. Please try again in a minute.',
);

/** The same for every repetition of the message, so that it is answered once. */
export const runKeyOf = (addressed: Addressed): string => `m${addressed.message}`;

/** The name of the message it was answered with, or null when it could not be. */
const send = async (desk: Desk, addressed: Addressed, message: Message): Promise<string | null> => {
  const { place, guild, from } = addressed;
  const { clients } = desk;
  const runKey = runKeyOf(addressed);
  const outcome = await postPatiently(
    () => postMessage(clients.posts, place, message, runKey, addressed.message),
    () => findMessage(clients.lookups, place, desk.self(), runKey, timeOf(addressed.message)),
  );
  if (outcome.kind === 'sent') return outcome.messageRef;
  const { workspace, channel } = from;
  desk.ports.log.warn('an answer was not taken', { platform: PLATFORM, workspace, channel });
  const words = failed(`I could not answer you there. ${outcome.reason}`);
  if (guild !== null) await sendPrivately(clients, snowflakeOf(from.person) ?? '', [composeWords(words)]);
  return null;
};

/** Words alone, without controls. */
export const sayTo = async (desk: Desk, addressed: Addressed, reply: Reply): Promise<void> => {
  await send(desk, addressed, composeWords(reply, stampOf(runKeyOf(addressed))));
};

/** Discord is asked who the author is only where the command looks at it. */
const completed = async (desk: Desk, addressed: Addressed, { command }: Invocation): Promise<From> => {
  const asks = desk.ports.commands.find(({ name }) => name === command)?.looksAtRights === true;
  const [channel, standing] = await Promise.all([
    homeChannel(desk, addressed),
    asks ? standingOfAuthor(desk, addressed) : null,
  ]);
  return { ...addressed.from, channel, standing };
};

export const answerAddressed = async (desk: Desk, addressed: Addressed): Promise<void> => {
  const line = readLine(addressed.text, desk.ports.commands);
  const from = await completed(desk, addressed, line.fresh).catch(() => null);
  if (from === null) return sayTo(desk, addressed, UNSURE);
  const { workspace, channel } = from;
  const { guild } = addressed;
  const thread = threadOf(from, addressed.place, guild === null);
  const threads = [addressed.repliesTo, thread].filter((name) => name !== null);
  const words = { workspace, channel, threads, text: addressed.text, alone: guild === null, ...line };
  const { reply, asked } = await converse(desk, words, (run) => askCore(desk, from, run));
  const filters = async () => (asked === null ? [] : filtersOf(desk.ports, requestOf(from, asked, NO_RIGHT), reply));
  const how = { workspace, again: asked, shared: true, stamp: stampOf(runKeyOf(addressed)), filters };
  const [message] = await present(desk, guild === null ? reply : withRemove(reply, from.person), how);
  const answer = await send(desk, addressed, message);
  if (answer === null || asked === null || reply.outcome !== 'answered') return;
  for (const name of thread === null ? [answer] : [answer, thread]) {
    await desk.threads.remember(workspace, channel, name, asked);
  }
};
