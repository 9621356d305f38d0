/** Who may change something: whoever manages the channel or the server. In a private conversation, the person. */
import { PermissionFlagsBits } from 'discord.js';
import { RIGHTS, type Right } from '../../../core/request.ts';

const ENOUGH = PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageChannels;

/** `permissions`: Discord's bit field in decimal, as resolved for the channel; null in a private conversation. */
export const rightsOf = (permissions: string | null): readonly Right[] => {
  if (permissions === null) return RIGHTS;
  return /^\d{1,40}$/.test(permissions) && (BigInt(permissions) & ENOUGH) !== 0n ? RIGHTS : [];
};
