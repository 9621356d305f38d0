/**
 * One REST client for each purpose, so that one's limits never hold up another.
 * The defaults of discord.js send a post again after a 502 or a silence: four posts instead of one. Not here.
 */
import { REST } from 'discord.js';
import type { DiscordConfig } from '../config.ts';

export interface Clients {
  /** Answers to interactions: no token, and outside the 50 requests a second that the client would allow itself. */
  readonly answers: REST;
  /** Messages to channels: sent once; a limit is reported, not waited for. */
  readonly posts: REST;
  /** Everything that only reads, and the registration: may be repeated. */
  readonly lookups: REST;
}

const TIMEOUT_MS = 10_000;
/** The client keeps a queue for every interaction until it is swept; by default for an hour. */
const SWEEP_MS = 60_000;

export const createClients = ({ token, apiUrl }: Pick<DiscordConfig, 'token' | 'apiUrl'>): Clients => {
  const common = { timeout: TIMEOUT_MS, ...(apiUrl === null ? {} : { api: apiUrl.replace(/\/+$/, '') }) };
  return {
    answers: new REST({
      ...common,
      retries: 0,
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      handlerSweepInterval: SWEEP_MS,
    }),
    posts: new REST({ ...common, retries: 0, rejectOnRateLimit: () => true }).setToken(token),
    lookups: new REST({ ...common, retries: 2 }).setToken(token),
  };
};

/** The client forgets a token that was refused once, and then never asks again, though access may have been given back. */
export const keepToken = ({ posts, lookups }: Clients, token: string): void => {
  posts.setToken(token);
  lookups.setToken(token);
};

export const closeClients = ({ answers, posts, lookups }: Clients): void => {
  for (const rest of [answers, posts, lookups]) {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
};
