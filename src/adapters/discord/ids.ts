/** Our ids from Discord's and back. All begin with "discord:", so that they meet no other platform's. */
import {
  type ChannelId,
  channelId,
  DEFAULT_WORKSPACE,
  type PersonId,
  personId,
  type WorkspaceId,
  workspaceId,
} from '../../domain/ids.ts';

export const PLATFORM = 'discord';

const PREFIX = `${PLATFORM}:`;
const SNOWFLAKE = /^\d{1,20}$/;
const EPOCH = 1_420_070_400_000;

export const channelOf = (snowflake: string): ChannelId => channelId.from(`${PREFIX}${snowflake}`);
export const personOf = (snowflake: string): PersonId => personId.from(`${PREFIX}${snowflake}`);

/** A guild is a workspace of its own, a conversation with one person as well; the configured guild is the default one. */
export const workspaceOf = (guild: string | null, person: string, home: string | null): WorkspaceId => {
  if (guild === null) return workspaceId.from(`${PREFIX}user:${person}`);
  return guild === home ? DEFAULT_WORKSPACE : workspaceId.from(`${PREFIX}guild:${guild}`);
};

/** The snowflake in one of our ids, or null when it is another platform's. */
export const snowflakeOf = (id: ChannelId | PersonId): string | null => {
  const rest = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : '';
  return SNOWFLAKE.test(rest) ? rest : null;
};

/** When Discord made it. https://docs.discord.com/developers/reference#snowflakes */
export const timeOf = (snowflake: string): Date => new Date(Number(BigInt(snowflake) >> 22n) + EPOCH);

/** The smallest snowflake of that moment. */
export const snowflakeAt = (moment: Date): string => (BigInt(Math.max(0, moment.getTime() - EPOCH)) << 22n).toString();
