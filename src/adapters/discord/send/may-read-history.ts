/** May the bot read a channel's history? Without the permission Discord answers with an empty history, not an error. */
import type { REST } from 'discord.js';
import { PermissionFlagsBits } from 'discord.js';
import { permissionsIn } from './permissions-in.ts';

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** Rejects when Discord cannot be asked. */
export const mayReadHistory = async (rest: REST, channelId: string, self: string): Promise<boolean> =>
  ((await permissionsIn(rest, channelId, self)) & NEEDED) === NEEDED;
