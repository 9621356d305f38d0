/** *Share here*: runs the command again and posts its answer for everybody in the channel, once. */
import { filtersOf } from '../../../core/narrowing.ts';
import { withRemove } from '../../../core/remove-post.ts';
import { sha256 } from '../../../domain/content-hash.ts';
import type { ControlId } from '../../../domain/ids.ts';
import { type Action, failed } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import type { ControlUsed } from '../receive/delivery.ts';
import type { Message } from '../render/compose.ts';
import { addOpenly, fillAnswer, readAnswer } from '../send/answer-interaction.ts';
import { findMessage } from '../send/find-message.ts';
import { postMessage, postPatiently } from '../send/post-message.ts';
import { failureOf } from '../send/refusal.ts';
import { stampOf } from '../send/stamp.ts';
import { askCore, NO_RIGHT, requestOf } from './ask-core.ts';
import type { Desk } from './desk.ts';
import { markShared } from './mark-shared.ts';
import { present } from './present.ts';
import { tellBeside } from './show.ts';

/** Looks back this far for a post whose answer was lost. */
const LOOK_BACK_MS = 20 * 60_000;

/** The same for a second press of the same button, so that a double click shares once. */
const runKeyOf = (message: string, control: ControlId): string =>
  `s${sha256(`${message} ${control}`).slice(0, LIMITS.nonce - 1)}`;

/** True when it was marked just now. */
const mark = async ({ clients, config }: Desk, { interaction, customId }: ControlUsed): Promise<boolean> => {
  const answer = await readAnswer(clients.answers, config.appId, interaction);
  const marked = answer === null ? null : markShared(answer, customId);
  if (marked !== null) await fillAnswer(clients.answers, config.appId, interaction, marked);
  return marked !== null;
};

/** Where only answers can be posted it is one. Nothing keeps that from happening twice, so it is marked first. */
const shareAsAnswer = async (desk: Desk, used: ControlUsed, message: Message): Promise<void> => {
  if (!(await mark(desk, used))) return;
  const { clients, config, ports } = desk;
  try {
    await addOpenly(clients.answers, config.appId, used.interaction, message);
  } catch (cause) {
    ports.log.warn('an answer was not shared', { platform: PLATFORM, workspace: used.from.workspace, cause });
    await tellBeside(desk, used.interaction, failed(`Not shared. ${failureOf(cause).reason}`));
  }
};

export const share = async (desk: Desk, used: ControlUsed, control: ControlId, { run }: Action): Promise<void> => {
  const { from, interaction } = used;
  const { clients, ports } = desk;
  const reply = await askCore(desk, from, run);
  const runKey = runKeyOf(used.message, control);
  const filters = () => filtersOf(ports, requestOf(from, run, NO_RIGHT), reply);
  const how = { workspace: from.workspace, again: run, shared: true, stamp: stampOf(runKey), filters };
  // What only answers can be posted as, only its reader could take away.
  const shown = interaction.own ? reply : withRemove(reply, from.person);
  const [message] = await present(desk, shown, how);
  if (interaction.own) return shareAsAnswer(desk, used, message);
  const since = new Date(ports.clock.now().getTime() - LOOK_BACK_MS);
  const outcome = await postPatiently(
    () => postMessage(clients.posts, interaction.place, message, runKey),
    () => findMessage(clients.lookups, interaction.place, desk.self(), runKey, since),
  );
  if (outcome.kind === 'sent') {
    // Who replies to the post, or opens a thread under it, goes on from there.
    await desk.threads.remember(from.workspace, from.channel, outcome.messageRef, run);
    await mark(desk, used);
    return;
  }
  const advice = outcome.kind === 'unknown' ? 'Please look whether it is there before you share again.' : '';
  await tellBeside(desk, interaction, failed(`Not shared. ${outcome.reason} ${advice}`.trim()));
};
