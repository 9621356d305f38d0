/** Why a Web API call failed, as one of three: Slack said no, Slack was not reached, or nobody knows. */
import { webApi } from '@slack/bolt';
import { assertNever } from '../../../domain/assert-never.ts';

export type CallFailure =
  /** It said no. `code` is its own word for it. */
  | { readonly kind: 'said-no'; readonly code: string }
  /** Surely not processed: too many calls, or no connection at all. Worth another try then. */
  | { readonly kind: 'not-taken'; readonly code: string; readonly retryAfterMs: number }
  /** It may have been processed. */
  | { readonly kind: 'unknown'; readonly code: string };

// Slack's words for "some of it may have happened", see any method page of docs.slack.dev.
const UNSURE = new Set(['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable']);
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const A_MINUTE = 60_000;

/** The system's code of a failed connection, wherever in the chain of causes it stands. */
const connectionCode = (error: unknown): string => {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; depth++) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    if (NEVER_CONNECTED.has(code)) return code;
    at = 'original' in at && at.original instanceof Error ? at.original : at.cause;
  }
  return '';
};

export const readFailure = (error: unknown): CallFailure => {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'not-taken', code: 'rate_limited', retryAfterMs: error.retryAfter * 1000 };
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = String(error.data.error);
    // A page of HTML in place of an answer tells nothing.
    if (!/^[a-z0-9_]{1,60}$/.test(code) || UNSURE.has(code)) return { kind: 'unknown', code: code.slice(0, 60) };
    if (code === 'ratelimited') return { kind: 'not-taken', code, retryAfterMs: A_MINUTE };
    return { kind: 'said-no', code };
  }
  if (error instanceof webApi.WebAPIHTTPError)
    return { kind: error.statusCode < 500 ? 'said-no' : 'unknown', code: `http_${error.statusCode}` };
  const code = connectionCode(error);
  if (code !== '') return { kind: 'not-taken', code, retryAfterMs: 15_000 };
  // The SDK throws a bare error for a 429 whose Retry-After is missing or junk.
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('Retry header')) return { kind: 'not-taken', code: 'rate_limited', retryAfterMs: A_MINUTE };
  return { kind: 'unknown', code: message.slice(0, 120) };
};

const WORDS: Readonly<Record<string, string>> = {
  not_in_channel: 'I am not a member of the channel. Invite me with /invite, then try again.',
  channel_not_found: 'I cannot see the channel: it is gone, or private and I was not invited.',
  is_archived: 'The channel is archived.',
  restricted_action: 'The settings of the workspace do not let me post in the channel.',
  missing_scope: 'The app lacks a permission (a scope); install it again with the current manifest.',
  invalid_auth: 'Slack does not accept the token; it may have been revoked. Set a new one and restart.',
  account_inactive: 'The app was removed from the workspace.',
  token_revoked: 'The token was revoked. Install the app again.',
  token_expired: 'The token has expired. Install the app again.',
};

export const failureInWords = (failure: CallFailure): string => {
  switch (failure.kind) {
    case 'said-no':
      return WORDS[failure.code] ?? `Slack refused it (${failure.code}).`;
    case 'not-taken':
      return `Slack could not take it just now (${failure.code}).`;
    case 'unknown':
      return `No answer came from Slack (${failure.code}).`;
    default:
      return assertNever(failure);
  }
};

/** For whoever starts the bot with a token that Slack refuses. */
export const SEE_DOCTOR = '"rashomon doctor" says what is wrong with the set-up.';
