/** What a message does not say of itself: the channel above its thread, and what its author may do there. */

import type { APIGuild } from 'discord.js';
import { ChannelType, Routes } from 'discord.js';
import type { ChannelId } from '../../../domain/ids.ts';
import { channelOf, snowflakeOf } from '../ids.ts';
import type { Addressed, From } from '../receive/delivery.ts';
import { standingOf } from '../receive/rights.ts';
import { guildPermissions } from '../send/permissions.ts';
import type { Desk } from './desk.ts';

interface Channel {
  readonly type: ChannelType;
  readonly parent_id?: string | null;
}

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** Stories and schedules of a thread are those of its channel. Discord unreachable: the thread stands for itself. */
export const homeChannel = async ({ clients }: Desk, { guild, place, from }: Addressed): Promise<ChannelId> => {
  if (guild === null) return from.channel;
  try {
    // The route says what comes back; the client leaves it unknown.
    const { type, parent_id } = (await clients.lookups.get(Routes.channel(place))) as Channel;
    return THREADS.has(type) && typeof parent_id === 'string' ? channelOf(parent_id) : from.channel;
  } catch {
    return from.channel;
  }
};

/** Rejects when Discord cannot be asked. */
export const standingOfAuthor = async (
  { clients }: Desk,
  { guild, roles, from }: Addressed,
): Promise<NonNullable<From['standing']>> => {
  if (guild === null) return standingOf(null, []);
  // The route says what comes back; the client leaves it unknown.
  const known = (await clients.lookups.get(Routes.guild(guild))) as APIGuild;
  return standingOf(guildPermissions(known, { person: snowflakeOf(from.person) ?? '', roles }).toString(), roles);
};
