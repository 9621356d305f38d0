/** An error of a request, in words a person can act on; and whether the request may have been carried out. */
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { PostOutcome } from '../../../core/ports/chat.ts';

type Failure = Exclude<PostOutcome, { readonly kind: 'sent' }>;

/** Sent again after this when nothing was reached at all. */
const UNREACHED_RETRY_MS = 30_000;
// Node and undici: the connection was never made, so nothing can have been carried out.
const UNREACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

const WORDS: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  [RESTJSONErrorCodes.MissingAccess, 'I may not see that channel. Give me the permission View Channel there.'],
  [
    RESTJSONErrorCodes.MissingPermissions,
    'I may not do that in that channel. Give me the permissions View Channel, Send Messages and Read Message History.',
  ],
  [RESTJSONErrorCodes.UnknownChannel, 'That channel is gone, or I was removed from its server.'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'That person takes no private messages from me.'],
  [RESTJSONErrorCodes.ThreadLocked, 'That thread is locked.'],
  [RESTJSONErrorCodes.UnknownInteraction, 'Discord no longer waits for this answer.'],
  [RESTJSONErrorCodes.InvalidWebhookToken, 'Discord no longer takes this answer: it came after 15 minutes.'],
]);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Discord's own code of a refusal, or null. */
export const apiCode = (error: unknown): number | null =>
  error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null;

const refused = (reason: string, retryAfterMs: number | null = null): Failure => ({
  kind: 'refused',
  reason,
  retryAfterMs,
});

export const failureOf = (error: unknown): Failure => {
  if (error instanceof RateLimitError) return refused('Discord asks for a pause.', Math.ceil(error.retryAfter));
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return refused("Discord does not accept the bot's token. Set a valid DISCORD_TOKEN.");
    return refused(WORDS.get(error.code) ?? `Discord refused it (${error.code}: ${error.message.split('\n')[0]}).`);
  }
  if (error instanceof HTTPError) return { kind: 'unknown', reason: `Discord failed with status ${error.status}.` };
  // The client forgets a token that was refused once, and then does not even ask.
  if (error instanceof Error && error.message.startsWith('Expected token'))
    return refused("Discord does not accept the bot's token. Set a valid DISCORD_TOKEN.");
  const code = codeOf(error);
  if (typeof code === 'string' && UNREACHED.has(code)) return refused('Discord cannot be reached.', UNREACHED_RETRY_MS);
  return { kind: 'unknown', reason: 'Discord took the request and never answered.' };
};
