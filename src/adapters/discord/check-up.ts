/** Whether Discord would let the bot work as it is set up: token, server, permissions, commands. It asks, and changes nothing. */
import type { APIApplication, APIGatewayBotInfo, APIGuild, APIGuildMember, APIUser, REST } from 'discord.js';
import { DiscordAPIError, Routes } from 'discord.js';
import type { Command } from '../../core/command.ts';
import { type Finding, fine, note, trouble } from '../../core/ports/checkup.ts';
import type { ChannelId } from '../../domain/ids.ts';
import type { DiscordConfig } from './config.ts';
import { snowflakeOf } from './ids.ts';
import { inviteLink, lackingIn } from './needed-permissions.ts';
import { sameCommands } from './register/same-commands.ts';
import { shapeCommands } from './register/shape-commands.ts';
import { closeClients, createClients } from './send/clients.ts';
import { guildPermissions } from './send/permissions.ts';
import { permissionsIn } from './send/permissions-in.ts';
import { failureOf } from './send/refusal.ts';

const FEW_STARTS = 5;
// Malformed, forbidden (Missing Access), not found (Unknown Guild).
const FOREIGN = new Set([400, 403, 404]);

const lacking = (where: string, bits: bigint): Finding => {
  const names = lackingIn(bits);
  return names.length === 0
    ? fine(`${where}: the bot has every permission that it needs.`)
    : trouble(`${where}: the bot lacks ${names.join(', ')}.`, 'Give its role these permissions there.');
};

const application = async (rest: REST, appId: string, self: APIUser): Promise<Finding> => {
  // Each route says what comes back; the client leaves it unknown.
  const own = (await rest.get(Routes.currentApplication())) as APIApplication;
  return own.id === appId
    ? fine(`DISCORD_TOKEN is accepted: ${self.username}.`)
    : trouble(
        'DISCORD_APP_ID is another application than the one the token belongs to.',
        `Set DISCORD_APP_ID to ${own.id}, or copy the token of the other application.`,
      );
};

/** Discord does not let the bot at that server: a wrong id, or it was never added there. */
const isForeign = (cause: unknown): boolean => cause instanceof DiscordAPIError && FOREIGN.has(cause.status);

const serverRemedy = (appId: string): string =>
  `Check DISCORD_GUILD_ID (right-click the server, Copy Server ID), and add the bot to that server: ${inviteLink(appId)}`;

/** null: the bot is not in the server that is named. */
const server = async (rest: REST, guildId: string | null, self: string): Promise<Finding | null> => {
  if (guildId === null) return fine('Commands are registered for every server that adds the bot.');
  try {
    const [guild, member] = (await Promise.all([
      rest.get(Routes.guild(guildId)),
      rest.get(Routes.guildMember(guildId, self)),
    ])) as [APIGuild, APIGuildMember];
    return lacking(`The server ${guild.name}`, guildPermissions(guild, { person: self, roles: member.roles }));
  } catch (cause) {
    if (!isForeign(cause)) throw cause;
    return null;
  }
};

const channels = (rest: REST, followed: readonly ChannelId[], self: string): Promise<readonly Finding[]> =>
  Promise.all(
    followed.flatMap(async (id) => {
      const place = snowflakeOf(id) ?? '';
      try {
        return lacking(`The channel ${place}, which receives briefings`, await permissionsIn(rest, place, self));
      } catch (cause) {
        return trouble(
          `The channel ${place}, which receives briefings: ${failureOf(cause).reason}`,
          'Let the bot into it, or stop its briefings with /unfollow.',
        );
      }
    }),
  );

const registered = async (rest: REST, config: DiscordConfig, commands: readonly Command[]): Promise<Finding> => {
  const { appId, guildId } = config;
  const everywhere = guildId === null;
  const route = everywhere ? Routes.applicationCommands(appId) : Routes.applicationGuildCommands(appId, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  try {
    const known = (await rest.get(route, { query })) as readonly Readonly<Record<string, unknown>>[];
    return sameCommands(shapeCommands(commands, everywhere), known, everywhere)
      ? fine('The commands are registered as they are.')
      : note('The registered commands are not the newest.', 'They are registered anew when the bot starts.');
  } catch (cause) {
    if (everywhere || !isForeign(cause)) throw cause;
    return trouble('The bot may register no commands in the server of DISCORD_GUILD_ID.', serverRemedy(appId));
  }
};

const gateway = async (rest: REST): Promise<readonly Finding[]> => {
  const { session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
  if (limit.remaining > FEW_STARTS) return [];
  const minutes = Math.ceil(limit.reset_after / 60_000);
  return [
    trouble(
      `Discord lets the bot connect only ${limit.remaining} more times today.`,
      `Do not restart it for ${minutes} minutes, and look why it restarted so often.`,
    ),
  ];
};

/** `followed`: the channels that receive briefings. */
export const checkUpDiscord = async (
  config: DiscordConfig,
  commands: readonly Command[],
  followed: readonly ChannelId[],
): Promise<readonly Finding[]> => {
  const clients = createClients(config);
  const rest = clients.lookups;
  try {
    const self = (await rest.get(Routes.user())) as APIUser;
    const own = followed.filter((id) => snowflakeOf(id) !== null);
    const place = await server(rest, config.guildId, self.id);
    const absent = trouble('The bot is in no server with the id of DISCORD_GUILD_ID.', serverRemedy(config.appId));
    return [
      await application(rest, config.appId, self),
      place ?? absent,
      ...(await channels(rest, own, self.id)),
      ...(place === null ? [] : [await registered(rest, config, commands)]),
      ...(await gateway(rest)),
    ];
  } catch (cause) {
    const remedy = 'Check DISCORD_TOKEN (Developer Portal, Bot, Reset Token), and that this machine reaches Discord.';
    return [trouble(`Discord: ${failureOf(cause).reason}`, remedy)];
  } finally {
    closeClients(clients);
  }
};
