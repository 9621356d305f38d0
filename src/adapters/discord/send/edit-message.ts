/** Showing a message of ours another way. Doing it twice changes nothing, so its answer may be lost. */
import type { REST } from 'discord.js';
import { RESTJSONErrorCodes, Routes } from 'discord.js';
import type { PostOutcome } from '../../../core/ports/chat.ts';
import type { Message } from '../render/compose.ts';
import { apiCode, failureOf } from './refusal.ts';

/** A post of a forum is the first message of its own thread, and has the thread's id. */
export const editMessage = async (
  rest: REST,
  channel: string,
  message: string,
  { body, files }: Message,
): Promise<PostOutcome> => {
  const edit = (place: string) => rest.patch(Routes.channelMessage(place, message), { body, files: [...files] });
  try {
    await edit(channel);
    return { kind: 'sent', messageRef: message };
  } catch (error) {
    if (apiCode(error) !== RESTJSONErrorCodes.UnknownMessage) return failureOf(error);
  }
  try {
    await edit(message);
    return { kind: 'sent', messageRef: message };
  } catch (error) {
    return failureOf(error);
  }
};
