/** Channels that take posts with a title, and no messages of their own. */
import { ChannelType } from 'discord.js';

export const FORUMS: ReadonlySet<ChannelType> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia]);
