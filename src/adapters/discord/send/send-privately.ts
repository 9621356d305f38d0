/** Something for one person's eyes, as a private message; false when they or Discord would not. */

import type { APIDMChannel } from 'discord.js';
import { Routes } from 'discord.js';
import type { Reply } from '../../../reply/reply.ts';
import { composeWords } from '../render/compose.ts';
import type { Clients } from './clients.ts';

export const tellPerson = async ({ posts }: Pick<Clients, 'posts'>, person: string, reply: Reply): Promise<boolean> => {
  try {
    // The route says what comes back; the client leaves it unknown.
    const channel = (await posts.post(Routes.userChannels(), { body: { recipient_id: person } })) as APIDMChannel;
    const { body, files } = composeWords(reply);
    await posts.post(Routes.channelMessages(channel.id), { body, files: [...files] });
    return true;
  } catch {
    return false;
  }
};
