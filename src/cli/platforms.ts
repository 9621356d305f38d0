/** The chat platforms that the configuration names. An SDK is loaded only when its token is there. */
import type { Config } from '../config.ts';
import type { Ports } from '../core/command.ts';
import type { ChatPlatform } from '../core/ports/chat.ts';
import type { Store } from '../core/ports/store.ts';
import { request } from '../system/egress.ts';

const slack = async (config: Config, store: Store, ports: Ports): Promise<ChatPlatform> => {
  const { createSlack } = await import('../adapters/slack/index.ts');
  return createSlack(
    {
      botToken: config.SLACK_BOT_TOKEN ?? null,
      appToken: config.SLACK_APP_TOKEN ?? null,
      signingSecret: config.SLACK_SIGNING_SECRET ?? null,
      apiUrl: config.SLACK_API_URL ?? null,
      port: config.PORT,
    },
    { ports, inbox: store.inbox, controls: store.controls, request },
  );
};

/** Empty when no token is set. */
export const platformsOf = async (config: Config, store: Store, ports: Ports): Promise<readonly ChatPlatform[]> => [
  ...(config.SLACK_BOT_TOKEN === undefined ? [] : [await slack(config, store, ports)]),
];

export const hasToken = (config: Config): boolean =>
  config.SLACK_BOT_TOKEN !== undefined || config.DISCORD_TOKEN !== undefined;
