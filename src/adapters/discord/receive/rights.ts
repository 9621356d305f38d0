/** Who somebody is here: an administrator, one who manages the channel, or a member. In a private conversation it is theirs. */
import { PermissionFlagsBits } from 'discord.js';
import type { Standing } from '../../../domain/rights.ts';

const ADMIN = PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild;

const has = (permissions: string, bits: bigint): boolean =>
  /^\d{1,40}$/.test(permissions) && (BigInt(permissions) & bits) !== 0n;

/** `permissions`: Discord's bit field in decimal, as resolved for the channel; null in a private conversation. */
export const standingOf = (permissions: string | null, roles: readonly string[]): Standing & { groups: string[] } => {
  if (permissions === null || has(permissions, ADMIN)) return { kind: 'admin', groups: [] };
  const manages = has(permissions, PermissionFlagsBits.ManageChannels);
  return { kind: manages ? 'manager' : 'member', groups: [...roles] };
};
