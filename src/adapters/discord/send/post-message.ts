/** One message to a channel, sent once; and the patient way of an answer, which asks before it sends again. */

import { setTimeout as pause } from 'node:timers/promises';
import type { APIMessage, REST } from 'discord.js';
import { Routes } from 'discord.js';
import type { Lookup, PostOutcome } from '../../../core/ports/chat.ts';
import { LIMITS } from '../limits.ts';
import type { Message } from '../render/compose.ts';
import { failureOf } from './refusal.ts';

/** `runKey` is the nonce: within some minutes Discord gives the first message back instead of taking a second. */
export const postMessage = async (
  rest: REST,
  channel: string,
  message: Message,
  runKey: string,
  replyTo: string | null = null,
): Promise<PostOutcome> => {
  const body = {
    ...message.body,
    nonce: runKey.slice(0, LIMITS.nonce),
    enforce_nonce: true,
    ...(replyTo === null ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
  };
  try {
    // The route says what comes back; the client leaves it unknown.
    const sent = (await rest.post(Routes.channelMessages(channel), { body, files: [...message.files] })) as APIMessage;
    return { kind: 'sent', messageRef: sent.id };
  } catch (error) {
    return failureOf(error);
  }
};

const TRIES = 4;
const LONGEST_PAUSE_MS = 15_000;

/** Waits out limits, and after a lost answer sends again only what is surely not there. */
export const postPatiently = async (
  send: () => Promise<PostOutcome>,
  find: () => Promise<Lookup>,
): Promise<PostOutcome> => {
  let outcome = await send();
  for (let tries = 1; tries < TRIES && outcome.kind !== 'sent'; tries++) {
    if (outcome.kind === 'unknown') {
      const lookup = await find().catch((): Lookup => ({ kind: 'cannot-tell', reason: '' }));
      if (lookup.kind === 'there') return { kind: 'sent', messageRef: lookup.messageRef };
      if (lookup.kind === 'cannot-tell') return outcome;
    } else if (outcome.retryAfterMs === null || outcome.retryAfterMs > LONGEST_PAUSE_MS) return outcome;
    else await pause(outcome.retryAfterMs);
    outcome = await send();
  }
  return outcome;
};
