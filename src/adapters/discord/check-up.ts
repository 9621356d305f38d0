/** Whether Discord would let the bot work as it is set up: token, server, permissions, commands. It asks, and changes nothing. */
import type { APIApplication, APIGatewayBotInfo, APIGuild, APIGuildMember, APIUser, REST } from 'discord.js';
import { Routes } from 'discord.js';
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

const server = async (rest: REST, { appId, guildId }: DiscordConfig, self: string): Promise<readonly Finding[]> => {
  if (guildId === null) return [fine('Commands are registered for every server that adds the bot.')];
  try {
    const [guild, member] = (await Promise.all([
      rest.get(Routes.guild(guildId)),
      rest.get(Routes.guildMember(guildId, self)),
    ])) as [APIGuild, APIGuildMember];
    return [lacking(`The server ${guild.name}`, guildPermissions(guild, { person: self, roles: member.roles }))];
  } catch (cause) {
    return [
      trouble(
        `The server of DISCORD_GUILD_ID: ${failureOf(cause).reason}`,
        `Add the bot to that server: ${inviteLink(appId)}`,
      ),
    ];
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
  const everywhere = config.guildId === null;
  const route =
    config.guildId === null
      ? Routes.applicationCommands(config.appId)
      : Routes.applicationGuildCommands(config.appId, config.guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as readonly Readonly<Record<string, unknown>>[];
  return sameCommands(shapeCommands(commands, everywhere), known, everywhere)
    ? fine('The commands are registered as they are.')
    : note('The registered commands are not the newest.', 'They are registered anew when the bot starts.');
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
    return [
      await application(rest, config.appId, self),
      ...(await server(rest, config, self.id)),
      ...(await channels(rest, own, self.id)),
      await registered(rest, config, commands),
      ...(await gateway(rest)),
    ];
  } catch (cause) {
    const remedy = 'Check DISCORD_TOKEN (Developer Portal, Bot, Reset Token), and that this machine reaches Discord.';
    return [trouble(`Discord: ${failureOf(cause).reason}`, remedy)];
  } finally {
    closeClients(clients);
  }
};
