/** Is a message with this run key in the channel? Asked after a crash or a lost answer, before anything is sent again. */
import type { APIMessage, REST } from 'discord.js';
import { RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Lookup } from '../../../core/ports/chat.ts';
import { snowflakeAt } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { mayReadHistory } from './may-read-history.ts';
import { apiCode } from './refusal.ts';
import { carries } from './stamp.ts';

/** Discord's clock and ours may differ by this much; a run key is unique, so looking further back harms nothing. */
const SKEW_MS = 5 * 60_000;
const MOST_PAGES = 20;

const HIDDEN: ReadonlySet<number> = new Set([RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.MissingPermissions]);

const cannotTell = (reason: string): Lookup => ({ kind: 'cannot-tell', reason });
const NO_HISTORY = 'I may not read the history of that channel. Give me the permission Read Message History there.';

const byId = (a: APIMessage, b: APIMessage): number => (BigInt(a.id) < BigInt(b.id) ? -1 : 1);

const search = async (rest: REST, channel: string, self: string, runKey: string, since: Date): Promise<Lookup> => {
  let after = snowflakeAt(new Date(since.getTime() - SKEW_MS));
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = new URLSearchParams({ after, limit: String(LIMITS.history) });
    // The route says what comes back; the client leaves it unknown.
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as readonly APIMessage[];
    const found = messages.find((message) => message.author.id === self && carries(message, runKey));
    if (found !== undefined) return { kind: 'there', messageRef: found.id };
    const newest = messages.toSorted(byId).at(-1);
    if (newest === undefined && page === 0)
      return (await mayReadHistory(rest, channel, self)) ? { kind: 'absent' } : cannotTell(NO_HISTORY);
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
    throw error;
  }
};
