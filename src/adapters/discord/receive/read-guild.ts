/** A server that took the bot in, to the inbound union. Servers it was in already when it connected are no news. */
import type { GatewayGuildCreateDispatchData } from 'discord.js';
import { ChannelType } from 'discord.js';
import { workspaceOf } from '../ids.ts';
import type { Joined } from './delivery.ts';

/** Tried one after the other until one may be written to. */
const CANDIDATES = 5;

/** `home`: the configured guild. */
export const readGuild = (raw: GatewayGuildCreateDispatchData, home: string | null): Joined => {
  const texts = raw.channels
    .flatMap((channel) => (channel.type === ChannelType.GuildText ? [channel] : []))
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const own = raw.system_channel_id ?? null;
  const places = own === null ? texts : [own, ...texts.filter((id) => id !== own)];
  return {
    kind: 'joined',
    workspace: workspaceOf(raw.id, '', home),
    guild: raw.id,
    places: places.slice(0, CANDIDATES),
  };
};
