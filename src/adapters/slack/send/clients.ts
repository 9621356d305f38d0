/** One Web API client per purpose, so that a 429 on one never holds up the rest; none of them retries by itself. */
import { type Logger, LogLevel, webApi } from '@slack/bolt';
import type { Log } from '../../../core/ports/log.ts';
import type { SlackConfig } from '../config.ts';
import { PLATFORM } from '../ids.ts';
import { LIMITS } from '../limits.ts';

export type WebClient = webApi.WebClient;
export type Fetch = typeof globalThis.fetch;
export type Purpose = 'briefing' | 'answer' | 'direct' | 'lookup' | 'people' | 'self';
export type Clients = (purpose: Purpose) => WebClient;

/** The SDK's own lines, warnings and worse; what they say passes the log's allow-list and its striking of secrets. */
export const sdkLogger = (log: Log): Logger => {
  const say =
    (level: 'warn' | 'error') =>
    (...parts: unknown[]) =>
      log[level]('platform sdk', { platform: PLATFORM, cause: parts.map(String).join(' ').slice(0, 500) });
  return {
    debug() {},
    info() {},
    warn: say('warn'),
    error: say('error'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
};

/** `apiUrl` redirects everything. */
export const clientOptions = ({ apiUrl }: SlackConfig, request: Fetch, log: Log): webApi.WebClientOptions => ({
  ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  // The SDK's defaults post again, up to ten times, when an answer was lost after Slack had processed the call.
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: LIMITS.requestMs,
  fetch: request,
  logger: sdkLogger(log),
});

export const createClients = (config: SlackConfig, request: Fetch, log: Log): Clients => {
  const made = new Map<Purpose, WebClient>();
  return (purpose) => {
    const known = made.get(purpose);
    if (known !== undefined) return known;
    const client = new webApi.WebClient(config.botToken ?? undefined, clientOptions(config, request, log));
    made.set(purpose, client);
    return client;
  };
};
