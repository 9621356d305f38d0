/** Showing a message of ours another way. Doing it twice changes nothing, so its answer may be lost. */
import type { types } from '@slack/bolt';
import type { PostOutcome } from '../../../core/ports/chat.ts';
import { LIMITS } from '../limits.ts';
import type { SlackMessage } from '../render/render-reply.ts';
import { readFailure } from './call-failure.ts';
import type { WebClient } from './clients.ts';
import { stampOf, toOutcome } from './post-message.ts';

export const editMessage = async (
  client: WebClient,
  channel: string,
  ts: string,
  message: SlackMessage | undefined,
  key: string,
): Promise<PostOutcome> => {
  if (message === undefined) return { kind: 'refused', reason: 'There was nothing to show.', retryAfterMs: null };
  try {
    await client.chat.update({
      channel,
      ts,
      // Refused when it is longer; the blocks hold everything.
      text: message.text.slice(0, LIMITS.updateText).toWellFormed(),
      blocks: message.blocks as types.KnownBlock[],
      parse: 'none',
      link_names: false,
      ...stampOf(key),
    });
    return { kind: 'sent', messageRef: ts };
  } catch (error) {
    return toOutcome(readFailure(error));
  }
};
