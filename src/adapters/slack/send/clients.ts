/** One Web API client per workspace and purpose, so that one 429 never holds up the rest; none retries by itself. */
import { type Logger, LogLevel, webApi } from '@slack/bolt';
import { KnownFailure } from '../../../core/errors.ts';
import type { Log } from '../../../core/ports/log.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { SlackConfig } from '../config.ts';
import { PLATFORM } from '../ids.ts';
import type { Tokens } from '../install/tokens.ts';
import { LIMITS } from '../limits.ts';

export type WebClient = webApi.WebClient;
export type Fetch = typeof globalThis.fetch;
export type Purpose = 'briefing' | 'answer' | 'direct' | 'lookup' | 'people' | 'views' | 'status';
/** Throws a KnownFailure when the app is not installed there. */
export type Clients = (purpose: Purpose, workspace: WorkspaceId) => Promise<WebClient>;

/** The SDK's own lines, warnings and worse; what they say passes the log's allow-list and its striking of secrets. */
export const sdkLogger = (log: Log): Logger => {
  // What fails for good is told by whoever called; a socket that is renewed is no error.
  const say = (...parts: unknown[]) =>
    log.warn('platform sdk', { platform: PLATFORM, cause: parts.map(String).join(' ').slice(0, 500) });
  return {
    debug() {},
    info() {},
    warn: say,
    error: say,
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

/** More are not kept: the oldest makes room. */
const KEPT = 2_000;

export const createClients = (options: webApi.WebClientOptions, tokens: Tokens): Clients => {
  const made = new Map<string, WebClient>();
  return async (purpose, workspace) => {
    const token = await tokens(workspace);
    if (token === null)
      throw new KnownFailure('The app is not installed in this workspace.', 'Install it again with /slack/install.');
    const key = `${purpose} ${workspace} ${token}`;
    const client = made.get(key) ?? new webApi.WebClient(token, { ...options });
    const [oldest] = made.keys();
    if (made.size >= KEPT && !made.has(key) && oldest !== undefined) made.delete(oldest);
    made.set(key, client);
    return client;
  };
};
