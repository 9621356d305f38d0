/** Messages for one person's eyes, in the private conversation with them. */

import type { APIDMChannel } from 'discord.js';
import { Routes } from 'discord.js';
import type { Message } from '../render/compose.ts';
import type { Clients } from './clients.ts';

/** False when they or Discord would not take them. */
export const sendPrivately = async (
  { posts }: Pick<Clients, 'posts'>,
  person: string,
  messages: readonly Message[],
): Promise<boolean> => {
  try {
    // The route says what comes back; the client leaves it unknown.
    const channel = (await posts.post(Routes.userChannels(), { body: { recipient_id: person } })) as APIDMChannel;
    for (const { body, files } of messages)
      await posts.post(Routes.channelMessages(channel.id), { body, files: [...files] });
    return true;
  } catch {
    return false;
  }
};
