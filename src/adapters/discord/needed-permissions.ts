/** What the bot needs to be allowed in a channel, under the names that Discord shows for it. */
import { PermissionFlagsBits } from 'discord.js';

export const NEEDED_PERMISSIONS: readonly (readonly [name: string, bit: bigint])[] = [
  ['View Channels', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
  ['Create Public Threads', PermissionFlagsBits.CreatePublicThreads],
  ['Attach Files', PermissionFlagsBits.AttachFiles],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
];

/** Their names, of those that `bits` lacks. */
export const lackingIn = (bits: bigint): readonly string[] =>
  NEEDED_PERMISSIONS.filter(([, bit]) => (bits & bit) === 0n).map(([name]) => name);

const ALL_NEEDED = NEEDED_PERMISSIONS.reduce((sum, [, bit]) => sum | bit, 0n);

/** Where a server's owner lets the bot in. https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow */
export const inviteLink = (appId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${appId}&scope=bot+applications.commands&permissions=${ALL_NEEDED}`;
