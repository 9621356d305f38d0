/** Keys that are not set although others of their platform are. Asks nobody. */
import type { Config } from '../config.ts';
import { type Finding, note, trouble } from '../core/ports/checkup.ts';
import { hasSlack, hasToken } from './platforms.ts';

const SLACK = trouble(
  'SLACK_BOT_TOKEN is not set.',
  'Copy the Bot User OAuth Token (api.slack.com/apps, Install App); for many teams set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET instead.',
);
const DISCORD = trouble('DISCORD_TOKEN is not set.', 'Copy the token (Developer Portal, Bot, Reset Token).');
const DISCORD_APP = trouble(
  'DISCORD_APP_ID is not set.',
  'Set it to the application id (Developer Portal, General Information).',
);
const NONE = note(
  'No token is set: "rashomon start" opens the console.',
  'The README says how to set up Slack and Discord.',
);

const beganSlack = (config: Config): boolean =>
  [config.SLACK_APP_TOKEN, config.SLACK_SIGNING_SECRET, config.SLACK_CLIENT_ID, config.SLACK_CLIENT_SECRET].some(
    (value) => value !== undefined,
  );

const discordKeys = ({
  DISCORD_TOKEN: token,
  DISCORD_APP_ID: app,
  DISCORD_GUILD_ID: guild,
}: Config): readonly Finding[] => {
  if (token !== undefined) return app === undefined ? [DISCORD_APP] : [];
  return app === undefined && guild === undefined ? [] : [DISCORD];
};

export const unsetKeys = (config: Config): readonly Finding[] => {
  const found = [...(!hasSlack(config) && beganSlack(config) ? [SLACK] : []), ...discordKeys(config)];
  return found.length === 0 && !hasToken(config) ? [NONE] : found;
};
