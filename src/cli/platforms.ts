/** The chat platforms that the configuration names. An SDK is loaded only when its token is there. */
import type { DiscordConfig } from '../adapters/discord/index.ts';
import type { SlackConfig } from '../adapters/slack/index.ts';
import type { Config } from '../config.ts';
import type { Ports } from '../core/command.ts';
import { KnownFailure } from '../core/errors.ts';
import type { ChatPlatform } from '../core/ports/chat.ts';
import type { Store } from '../core/ports/store.ts';
import { request } from '../system/egress.ts';

/** Teams install the app themselves; both keys or neither. */
const clientOf = ({ SLACK_CLIENT_ID: id, SLACK_CLIENT_SECRET: secret }: Config) =>
  id === undefined || secret === undefined ? null : { id, secret };

export const hasSlack = (config: Config): boolean => config.SLACK_BOT_TOKEN !== undefined || clientOf(config) !== null;

export const slackConfigOf = (config: Config): SlackConfig => ({
  botToken: config.SLACK_BOT_TOKEN ?? null,
  appToken: config.SLACK_APP_TOKEN ?? null,
  signingSecret: config.SLACK_SIGNING_SECRET ?? null,
  client: clientOf(config),
  apiUrl: config.SLACK_API_URL ?? null,
  publicUrl: config.PUBLIC_URL ?? null,
  port: config.PORT,
});

/** null: no token. Throws a KnownFailure when the application's id is missing. */
export const discordConfigOf = (config: Config): DiscordConfig | null => {
  if (config.DISCORD_TOKEN === undefined) return null;
  if (config.DISCORD_APP_ID === undefined) {
    const advice = 'Set it to the application id of the Developer Portal (General Information).';
    throw new KnownFailure('DISCORD_TOKEN is set, but DISCORD_APP_ID is not.', advice);
  }
  return {
    token: config.DISCORD_TOKEN,
    appId: config.DISCORD_APP_ID,
    guildId: config.DISCORD_GUILD_ID ?? null,
    shards: config.DISCORD_SHARDS ?? null,
    apiUrl: config.DISCORD_API_URL ?? null,
  };
};

const slack = async (config: Config, store: Store, ports: Ports): Promise<ChatPlatform> => {
  const { createSlack } = await import('../adapters/slack/index.ts');
  const { sendJson } = await import('../system/egress/send-json.ts');
  const { inbox, controls, installations, threads } = store;
  return createSlack(slackConfigOf(config), { ports, inbox, controls, installations, threads, request, sendJson });
};

const discord = async (how: DiscordConfig, store: Store, ports: Ports): Promise<ChatPlatform> => {
  const { createDiscord } = await import('../adapters/discord/index.ts');
  const { inbox, controls, threads } = store;
  return createDiscord(how, { ports, inbox, controls, threads, request });
};

/** Empty when no token is set. */
export const platformsOf = async (config: Config, store: Store, ports: Ports): Promise<readonly ChatPlatform[]> => {
  const how = discordConfigOf(config);
  return [
    ...(hasSlack(config) ? [await slack(config, store, ports)] : []),
    ...(how === null ? [] : [await discord(how, store, ports)]),
  ];
};

export const hasToken = (config: Config): boolean => hasSlack(config) || config.DISCORD_TOKEN !== undefined;
