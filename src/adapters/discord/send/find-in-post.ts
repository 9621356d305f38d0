/** Our message at the head of a forum's post. As a rule it has the post's own id; that is documented nowhere as sure. */
import type { APIMessage, REST } from 'discord.js';
import { Routes } from 'discord.js';
import { carries } from './stamp.ts';

const AT_THE_HEAD = '5';

/** Its id, or null. `self`: the bot's own user id, or null for anybody: a run key is known to nobody else. */
export const findInPost = async (
  rest: REST,
  post: string,
  self: string | null,
  runKey: string,
): Promise<string | null> => {
  const query = new URLSearchParams({ after: '0', limit: AT_THE_HEAD });
  // The route says what comes back; the client leaves it unknown.
  const messages = (await rest.get(Routes.channelMessages(post), { query })) as readonly APIMessage[];
  const found = messages.find((message) => (self === null || message.author.id === self) && carries(message, runKey));
  return found?.id ?? null;
};
