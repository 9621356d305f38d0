/** May the bot read a channel's history? Without the permission Discord answers with an empty history, not an error. */
import type { APIGuild, APIGuildMember, APIOverwrite, REST } from 'discord.js';
import { ChannelType, PermissionFlagsBits, Routes } from 'discord.js';
import { channelPermissions } from './permissions.ts';

interface Channel {
  readonly type: ChannelType;
  readonly guild_id?: string;
  readonly permission_overwrites?: readonly APIOverwrite[];
}

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** Rejects when Discord cannot be asked. */
export const mayReadHistory = async (rest: REST, channelId: string, self: string): Promise<boolean> => {
  // Each route says what comes back; the client leaves it unknown.
  const channel = (await rest.get(Routes.channel(channelId))) as Channel;
  if (channel.guild_id === undefined) return channel.type === ChannelType.DM;
  const [guild, member] = (await Promise.all([
    rest.get(Routes.guild(channel.guild_id)),
    rest.get(Routes.guildMember(channel.guild_id, self)),
  ])) as [APIGuild, APIGuildMember];
  const bits = channelPermissions(guild, channel.permission_overwrites ?? [], { person: self, roles: member.roles });
  return (bits & NEEDED) === NEEDED;
};
