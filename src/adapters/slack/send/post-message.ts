/** Posting for everybody to see: once, stamped with a key by which it can be found again. */
import type { types } from '@slack/bolt';
import type { PostOutcome } from '../../../core/ports/chat.ts';
import type { SlackMessage } from '../render/render-reply.ts';
import { type CallFailure, failureInWords, readFailure } from './call-failure.ts';
import type { WebClient } from './clients.ts';

/** What the metadata of a message of ours is called; the payload holds the key alone. */
export const EVENT_TYPE = 'rashomon_briefing';

export interface Destination {
  readonly channel: string;
  readonly threadTs: string | null;
}

export const toOutcome = (failure: CallFailure): PostOutcome => {
  const reason = failureInWords(failure);
  if (failure.kind === 'unknown') return { kind: 'unknown', reason };
  return { kind: 'refused', reason, retryAfterMs: failure.kind === 'not-taken' ? failure.retryAfterMs : null };
};

/** How a message of ours is stamped. */
export const stampOf = (key: string) => ({ metadata: { event_type: EVENT_TYPE, event_payload: { run_key: key } } });

const send = async (client: WebClient, to: Destination, message: SlackMessage, key: string | null) => {
  const { ts } = await client.chat.postMessage({
    channel: to.channel,
    text: message.text,
    // The SDK asks for an array it may change; it does not.
    blocks: message.blocks as types.KnownBlock[],
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
    ...(to.threadTs === null ? {} : { thread_ts: to.threadTs }),
    ...(key === null ? {} : stampOf(key)),
  });
  if (ts === undefined) throw new TypeError('chat.postMessage answered without ts');
  return ts;
};

/**
 * The first message carries the key; what did not fit goes into its thread (or the thread it stands in). What becomes
 * of the rest does not change the outcome: it is reported to `onRestLost`.
 */
export const postMessages = async (
  client: WebClient,
  to: Destination,
  messages: readonly SlackMessage[],
  key: string,
  onRestLost: (cause: unknown) => void,
): Promise<PostOutcome> => {
  const [first, ...rest] = messages;
  if (first === undefined) return { kind: 'refused', reason: 'There was nothing to post.', retryAfterMs: null };
  let ts: string;
  try {
    ts = await send(client, to, first, key);
  } catch (error) {
    return toOutcome(readFailure(error));
  }
  try {
    for (const message of rest) await send(client, { ...to, threadTs: to.threadTs ?? ts }, message, null);
  } catch (cause) {
    onRestLost(cause);
  }
  return { kind: 'sent', messageRef: ts };
};
