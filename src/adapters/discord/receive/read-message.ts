/** A message to the inbound union: only what speaks to the bot, by a mention or in a private conversation. */
import type { GatewayMessageCreateDispatchData } from 'discord.js';
import { channelOf, personOf, workspaceOf } from '../ids.ts';
import type { Addressed } from './delivery.ts';

/** A role named in words, as its id. */
const ROLE = /<@&(\d{1,20})>/g;
const MENTION = /<@!?(\d{1,20})>/g;

/** null: not for us, or not from a person. `self`: the bot's own user id; `home`: the configured guild. */
export const readMessage = (
  raw: GatewayMessageCreateDispatchData,
  self: string,
  home: string | null,
): Addressed | null => {
  if (raw.author.bot === true || raw.webhook_id !== undefined) return null;
  const guild = raw.guild_id ?? null;
  if (guild !== null && !raw.mentions.some(({ id }) => id === self)) return null;
  return {
    kind: 'addressed',
    from: {
      workspace: workspaceOf(guild, raw.author.id, home),
      channel: channelOf(raw.channel_id),
      person: personOf(raw.author.id),
      standing: null,
    },
    message: raw.id,
    place: raw.channel_id,
    guild,
    roles: [...(raw.member?.roles ?? [])],
    repliesTo: raw.message_reference?.message_id ?? null,
    text: raw.content
      .replace(MENTION, (whole, id: string) => (id === self ? ' ' : whole))
      .replace(ROLE, '$1')
      .trim(),
  };
};
