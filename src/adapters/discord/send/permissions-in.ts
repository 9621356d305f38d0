/** What the bot may do in a channel. */
import type { APIGuild, APIGuildMember, APIOverwrite, REST } from 'discord.js';
import { ChannelType, Routes } from 'discord.js';
import { channelPermissions } from './permissions.ts';

interface Channel {
  readonly type: ChannelType;
  readonly guild_id?: string;
  readonly permission_overwrites?: readonly APIOverwrite[];
}

const NOTHING = 0n;
const EVERYTHING = (1n << 63n) - 1n;

/** `self`: the bot's own user id. In a conversation with one person everything. Rejects when Discord cannot be asked. */
export const permissionsIn = async (rest: REST, channelId: string, self: string): Promise<bigint> => {
  // Each route says what comes back; the client leaves it unknown.
  const channel = (await rest.get(Routes.channel(channelId))) as Channel;
  if (channel.guild_id === undefined) return channel.type === ChannelType.DM ? EVERYTHING : NOTHING;
  const [guild, member] = (await Promise.all([
    rest.get(Routes.guild(channel.guild_id)),
    rest.get(Routes.guildMember(channel.guild_id, self)),
  ])) as [APIGuild, APIGuildMember];
  return channelPermissions(guild, channel.permission_overwrites ?? [], { person: self, roles: member.roles });
};
