/** Showing a message of ours another way. Doing it twice changes nothing, so its answer may be lost. */
import type { REST } from 'discord.js';
import { RESTJSONErrorCodes, Routes } from 'discord.js';
import type { PostOutcome } from '../../../core/ports/chat.ts';
import type { Message } from '../render/compose.ts';
import { findInPost } from './find-in-post.ts';
import { apiCode, failureOf } from './refusal.ts';

/** A post of a forum is the first message of its own thread, and has the thread's id. */
export const editMessage = async (
  rest: REST,
  channel: string,
  message: string,
  runKey: string,
  { body, files }: Message,
): Promise<PostOutcome> => {
  const edit = (place: string, id = message) =>
    rest.patch(Routes.channelMessage(place, id), { body, files: [...files] });
  let first: unknown;
  try {
    await edit(channel);
    return { kind: 'sent', messageRef: message };
  } catch (error) {
    // Discord said no: it may stand in a post of a forum instead. No answer says nothing.
    if (apiCode(error) === null) return failureOf(error);
    first = error;
  }
  try {
    await edit(message);
    return { kind: 'sent', messageRef: message };
  } catch (error) {
    if (apiCode(error) !== RESTJSONErrorCodes.UnknownMessage) return failureOf(first);
    const inside = await findInPost(rest, message, null, runKey).catch(() => null);
    if (inside === null) return failureOf(first);
    return edit(message, inside).then(() => ({ kind: 'sent', messageRef: message }), failureOf);
  }
};
