/** Is a message with this run key in the channel? Asked after a crash or a lost answer, before anything is sent again. */
import type { APIMessage, REST } from 'discord.js';
import { type ChannelType, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Lookup } from '../../../core/ports/chat.ts';
import { snowflakeAt } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { findInPost } from './find-in-post.ts';
import { FORUMS } from './forums.ts';
import { mayReadHistory } from './may-read-history.ts';
import { apiCode } from './refusal.ts';
import { carries } from './stamp.ts';

/** Discord's clock and ours may differ by this much; a run key is unique, so looking further back harms nothing. */
const SKEW_MS = 5 * 60_000;
const MOST_PAGES = 20;
const MOST_POSTS = 50;

interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly guild_id?: string;
  readonly parent_id?: string | null;
}

const HIDDEN: ReadonlySet<number> = new Set([RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.MissingPermissions]);

const cannotTell = (reason: string): Lookup => ({ kind: 'cannot-tell', reason });
const NO_HISTORY = 'I may not read the history of that channel. Give me the permission Read Message History there.';

const byId = (a: APIMessage, b: APIMessage): number => (BigInt(a.id) < BigInt(b.id) ? -1 : 1);

/** Among the open posts of a forum; null when the channel is none. */
const findPost = async (rest: REST, channel: string, self: string, runKey: string): Promise<Lookup | null> => {
  // Each route says what comes back; the client leaves it unknown.
  const { type, guild_id: guild } = (await rest.get(Routes.channel(channel))) as Channel;
  if (!FORUMS.has(type) || guild === undefined) return null;
  const { threads } = (await rest.get(Routes.guildActiveThreads(guild))) as { threads: readonly Channel[] };
  const posts = threads.filter((thread) => thread.parent_id === channel).slice(0, MOST_POSTS);
  for (const { id } of posts)
    if ((await findInPost(rest, id, self, runKey)) !== null) return { kind: 'there', messageRef: id };
  return posts.length < MOST_POSTS ? { kind: 'absent' } : cannotTell('The forum has too many open posts.');
};

const search = async (rest: REST, channel: string, self: string, runKey: string, since: Date): Promise<Lookup> => {
  let after = snowflakeAt(new Date(since.getTime() - SKEW_MS));
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = new URLSearchParams({ after, limit: String(LIMITS.history) });
    // The route says what comes back; the client leaves it unknown.
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as readonly APIMessage[];
    const found = messages.find((message) => message.author.id === self && carries(message, runKey));
    if (found !== undefined) return { kind: 'there', messageRef: found.id };
    const newest = messages.toSorted(byId).at(-1);
    if (newest === undefined && page === 0) {
      const posted = await findPost(rest, channel, self, runKey);
      if (posted !== null) return posted;
      return (await mayReadHistory(rest, channel, self)) ? { kind: 'absent' } : cannotTell(NO_HISTORY);
    }
    if (newest === undefined || messages.length < LIMITS.history || BigInt(newest.id) <= BigInt(after))
      return { kind: 'absent' };
    after = newest.id;
  }
  return cannotTell(`More than ${MOST_PAGES * LIMITS.history} messages came since.`);
};

/** Rejects when Discord cannot be reached: then ask again later. `self`: the bot's own user id. */
export const findMessage = async (
  rest: REST,
  channel: string,
  self: string,
  runKey: string,
  since: Date,
): Promise<Lookup> => {
  try {
    return await search(rest, channel, self, runKey, since);
  } catch (error) {
    const code = apiCode(error);
    if (code === RESTJSONErrorCodes.UnknownChannel) return { kind: 'absent' };
    if (code !== null && HIDDEN.has(code)) return cannotTell(NO_HISTORY);
    // A forum has no messages of its own to be asked for.
    const posted = code === null ? null : await findPost(rest, channel, self, runKey);
    if (posted !== null) return posted;
    throw error;
  }
};
