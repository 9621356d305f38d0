/** Registers the commands in one request, and only when they changed: creations are limited to 200 a day. */
import type { REST } from 'discord.js';
import { Routes } from 'discord.js';
import type { Command } from '../../../core/command.ts';
import type { Log } from '../../../core/ports/log.ts';
import type { DiscordConfig } from '../config.ts';
import { PLATFORM } from '../ids.ts';
import { sameCommands } from './same-commands.ts';
import { shapeCommands } from './shape-commands.ts';

export const registerCommands = async (
  rest: REST,
  { appId, guildId }: DiscordConfig,
  commands: readonly Command[],
  log: Log,
): Promise<'registered' | 'unchanged'> => {
  const everywhere = guildId === null;
  const route = everywhere ? Routes.applicationCommands(appId) : Routes.applicationGuildCommands(appId, guildId);
  const wanted = shapeCommands(commands, everywhere);
  const query = new URLSearchParams({ with_localizations: 'true' });
  // The route says what comes back; the client leaves it unknown.
  const registered = (await rest.get(route, { query })) as readonly Readonly<Record<string, unknown>>[];
  if (sameCommands(wanted, registered, everywhere)) return 'unchanged';
  await rest.put(route, { body: wanted });
  log.info('commands registered', { platform: PLATFORM, count: wanted.length });
  return 'registered';
};
