/** What a member may do, from roles and overwrites. https://docs.discord.com/developers/topics/permissions */

import type { APIGuild, APIOverwrite } from 'discord.js';
import { OverwriteType, PermissionFlagsBits } from 'discord.js';

export interface Membership {
  readonly person: string;
  readonly roles: readonly string[];
}

const ALL = (1n << 63n) - 1n;

/** In the whole guild, before any channel's overwrites. */
export const guildPermissions = (
  guild: Pick<APIGuild, 'id' | 'owner_id' | 'roles'>,
  { person, roles }: Membership,
): bigint => {
  if (guild.owner_id === person) return ALL;
  const mine = guild.roles.filter(({ id }) => id === guild.id || roles.includes(id));
  const base = mine.reduce((bits, { permissions }) => bits | BigInt(permissions), 0n);
  return (base & PermissionFlagsBits.Administrator) === 0n ? base : ALL;
};

const applied = (bits: bigint, overwrites: readonly APIOverwrite[]): bigint => {
  const deny = overwrites.reduce((sum, one) => sum | BigInt(one.deny), 0n);
  const allow = overwrites.reduce((sum, one) => sum | BigInt(one.allow), 0n);
  return (bits & ~deny) | allow;
};

/** In one channel: everyone's overwrite, then the roles' together, then the member's own. */
export const channelPermissions = (
  guild: Pick<APIGuild, 'id' | 'owner_id' | 'roles'>,
  overwrites: readonly APIOverwrite[],
  member: Membership,
): bigint => {
  const base = guildPermissions(guild, member);
  if (base === ALL) return ALL;
  const everyone = overwrites.filter(({ id }) => id === guild.id);
  const roles = overwrites.filter(
    ({ id, type }) => type === OverwriteType.Role && id !== guild.id && member.roles.includes(id),
  );
  const own = overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === member.person);
  return [everyone, roles, own].reduce(applied, base);
};
