/** Registers the commands in one request, and only when they changed: creations are limited to 200 a day. */
import type { APIApplicationCommand, REST } from 'discord.js';
import { Routes } from 'discord.js';
import type { Command } from '../../../core/command.ts';
import type { Log } from '../../../core/ports/log.ts';
import type { DiscordConfig } from '../config.ts';
import { PLATFORM } from '../ids.ts';
import { sameCommands } from './same-commands.ts';
import { shapeCommand } from './shape-commands.ts';

export const registerCommands = async (
  rest: REST,
  { appId, guildId }: DiscordConfig,
  commands: readonly Command[],
  log: Log,
): Promise<'registered' | 'unchanged'> => {
  const route = guildId === null ? Routes.applicationCommands(appId) : Routes.applicationGuildCommands(appId, guildId);
  const wanted = commands.map(shapeCommand);
  // The route says what comes back; the client leaves it unknown.
  const registered = (await rest.get(route)) as readonly APIApplicationCommand[];
  if (sameCommands(wanted, registered as unknown as readonly Readonly<Record<string, unknown>>[])) return 'unchanged';
  await rest.put(route, { body: wanted });
  log.info('commands registered', { platform: PLATFORM, count: wanted.length });
  return 'registered';
};
