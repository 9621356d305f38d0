/** The way in that the configuration names: Socket Mode or signed HTTP, with or without installations. */
import type { webApi } from '@slack/bolt';
import { KnownFailure } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Installations } from '../../core/ports/installations.ts';
import type { Log } from '../../core/ports/log.ts';
import type { SlackConfig } from './config.ts';
import { installOptions } from './install/install-options.ts';
import { installationStore } from './install/installation-store.ts';
import { createSeal } from './install/seal.ts';
import type { Connection } from './receive/connection.ts';
import type { Take } from './receive/door.ts';
import { signedHttp } from './receive/signed-http.ts';
import { socketMode } from './receive/socket-mode.ts';
import { sdkLogger } from './send/clients.ts';

interface ConnectDeps {
  readonly installations: Installations;
  readonly clock: Clock;
  readonly log: Log;
  readonly renewing: ReadonlySet<string>;
  readonly take: Take;
}

const failure = (message: string, advice: string): KnownFailure => new KnownFailure(message, advice);

/** Throws a KnownFailure when something is missing. */
export const connect = (config: SlackConfig, client: webApi.WebClientOptions, deps: ConnectDeps): Connection => {
  const { appToken, botToken, signingSecret } = config;
  const logger = sdkLogger(deps.log);
  if (botToken === null && config.client === null)
    throw failure('Slack needs a token.', 'Set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.');
  const seal = createSeal(config.client?.secret ?? '');
  const store = installationStore(deps.installations, seal, deps.clock, deps.renewing);
  const install = botToken === null ? installOptions(config, store, client) : {};
  if (appToken !== null) return socketMode({ appToken, client, install }, deps.take, logger, deps.log);
  if (signingSecret !== null) return signedHttp(signingSecret, config.port, deps.take, logger, install);
  throw failure(
    'Slack needs a way to reach the bot.',
    'Set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (signed HTTP).',
  );
};
