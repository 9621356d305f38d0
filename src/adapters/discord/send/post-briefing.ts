/** A post where it belongs: in the channel, in the thread under an earlier post, or as a post of its own in a forum. */
import type { APIChannel, REST } from 'discord.js';
import { RESTJSONErrorCodes, Routes } from 'discord.js';
import type { PostOutcome } from '../../../core/ports/chat.ts';
import type { Log } from '../../../core/ports/log.ts';
import { LIMITS } from '../limits.ts';
import type { Message } from '../render/compose.ts';
import { FORUMS } from './forums.ts';
import { postMessage } from './post-message.ts';
import { postRest } from './post-rest.ts';
import { apiCode, failureOf } from './refusal.ts';

export interface Target {
  readonly place: string;
  readonly under: string | null;
  readonly title: string;
  readonly runKey: string;
}

/** Minutes until Discord folds the thread away. */
const FOLD_AFTER = 10_080;

const nameOf = (title: string): string => title.slice(0, LIMITS.threadName).toWellFormed().trim() || 'Briefing';

/** The thread under a message has the message's id; it may be there already, and so it is for a post of a forum. */
const openThread = async (rest: REST, { place, title }: Target, message: string): Promise<PostOutcome | null> => {
  try {
    const body = { name: nameOf(title), auto_archive_duration: FOLD_AFTER };
    await rest.post(Routes.threads(place, message), { body });
    return null;
  } catch (error) {
    const code = apiCode(error);
    const there = code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
    return there || code === RESTJSONErrorCodes.UnknownMessage ? null : failureOf(error);
  }
};

/** Discord takes no nonce here; what became of a lost answer is found out by asking. */
const postToForum = async (rest: REST, { place, title }: Target, { body, files }: Message): Promise<PostOutcome> => {
  try {
    const post = { name: nameOf(title), auto_archive_duration: FOLD_AFTER, message: body };
    // The route says what comes back; the client leaves it unknown.
    const thread = (await rest.post(Routes.threads(place), { body: post, files: [...files] })) as APIChannel;
    return { kind: 'sent', messageRef: thread.id };
  } catch (error) {
    return failureOf(error);
  }
};

/** Asked only when a message was refused: a forum takes posts, and no messages. */
const isForum = async (rest: REST, place: string): Promise<boolean> => {
  try {
    // The route says what comes back; the client leaves it unknown.
    return FORUMS.has(((await rest.get(Routes.channel(place))) as APIChannel).type);
  } catch {
    return false;
  }
};

const postFirst = async (rest: REST, target: Target, message: Message): Promise<PostOutcome> => {
  const { place, under, runKey } = target;
  if (under !== null) {
    const obstacle = await openThread(rest, target, under);
    return obstacle ?? (await postMessage(rest, under, message, runKey));
  }
  const outcome = await postMessage(rest, place, message, runKey);
  const refused = outcome.kind === 'refused' && outcome.retryAfterMs === null;
  return refused && (await isForum(rest, place)) ? postToForum(rest, target, message) : outcome;
};

export const postBriefing = async (
  rest: REST,
  target: Target,
  [first, ...others]: readonly [Message, ...Message[]],
  log: Log,
): Promise<PostOutcome> => {
  const { place, under, runKey } = target;
  const outcome = await postFirst(rest, target, first);
  if (outcome.kind === 'sent')
    await postRest(rest, { place: under ?? place, under }, outcome.messageRef, others, runKey, log);
  return outcome;
};
