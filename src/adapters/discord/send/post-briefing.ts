/** A post where it belongs: in the channel, in the thread under an earlier post, or as a post of its own in a forum. */
import type { APIChannel, ChannelType, REST } from 'discord.js';
import { ChannelFlags, RESTJSONErrorCodes, Routes } from 'discord.js';
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

const isThere = (rest: REST, thread: string): Promise<boolean> =>
  rest.get(Routes.channel(thread)).then(
    () => true,
    () => false,
  );

/** The thread under a message has the message's id; it may be there already, and so it is for a post of a forum. */
const openThread = async (rest: REST, { place, title }: Target, message: string): Promise<PostOutcome | null> => {
  try {
    const body = { name: nameOf(title), auto_archive_duration: FOLD_AFTER };
    await rest.post(Routes.threads(place, message), { body });
    return null;
  } catch (error) {
    const code = apiCode(error);
    if (code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage || code === RESTJSONErrorCodes.UnknownMessage)
      return null;
    return code !== null && (await isThere(rest, message)) ? null : failureOf(error);
  }
};

/** Discord takes no nonce here; what became of a lost answer is found out by asking. */
const postToForum = async (
  rest: REST,
  { place, title }: Target,
  { body, files }: Message,
  { available_tags: tags = [], flags = 0 }: Forum,
): Promise<PostOutcome> => {
  const needsTag = (flags & ChannelFlags.RequireTag) !== 0;
  // The first that anybody may set; which one fits, nobody has said.
  const tag = needsTag ? tags.find(({ moderated }) => !moderated) : undefined;
  try {
    const post = {
      name: nameOf(title),
      auto_archive_duration: FOLD_AFTER,
      message: body,
      ...(tag === undefined ? {} : { applied_tags: [tag.id] }),
    };
    // The route says what comes back; the client leaves it unknown.
    const thread = (await rest.post(Routes.threads(place), { body: post, files: [...files] })) as APIChannel;
    return { kind: 'sent', messageRef: thread.id };
  } catch (error) {
    return failureOf(error);
  }
};

interface Forum {
  readonly type: ChannelType;
  readonly flags?: number;
  readonly available_tags?: readonly { readonly id: string; readonly moderated: boolean }[];
}

/** Asked only when a message was refused: a forum takes posts, and no messages. null: it is none. */
const forumAt = async (rest: REST, place: string): Promise<Forum | null> => {
  try {
    // The route says what comes back; the client leaves it unknown.
    const channel = (await rest.get(Routes.channel(place))) as Forum;
    return FORUMS.has(channel.type) ? channel : null;
  } catch {
    return null;
  }
};

/** `thread`: where what does not fit into one message goes; null: under it. */
interface First {
  readonly outcome: PostOutcome;
  readonly thread: string | null;
}

const postFirst = async (rest: REST, target: Target, message: Message): Promise<First> => {
  const { place, under, runKey } = target;
  if (under !== null) {
    const obstacle = await openThread(rest, target, under);
    return { outcome: obstacle ?? (await postMessage(rest, under, message, runKey)), thread: under };
  }
  const outcome = await postMessage(rest, place, message, runKey);
  const refused = outcome.kind === 'refused' && outcome.retryAfterMs === null;
  const forum = refused ? await forumAt(rest, place) : null;
  if (forum === null) return { outcome, thread: null };
  const posted = await postToForum(rest, target, message, forum);
  return { outcome: posted, thread: posted.kind === 'sent' ? posted.messageRef : null };
};

export const postBriefing = async (
  rest: REST,
  target: Target,
  [first, ...others]: readonly [Message, ...Message[]],
  log: Log,
): Promise<PostOutcome> => {
  const { place, runKey } = target;
  const { outcome, thread } = await postFirst(rest, target, first);
  if (outcome.kind === 'sent')
    await postRest(rest, { place: thread ?? place, under: thread }, outcome.messageRef, others, runKey, log);
  return outcome;
};
