/** Is a message with this key there? Asked after a crash or a lost answer, before anything is sent again. */
import { z } from 'zod';
import { KnownFailure } from '../../../core/errors.ts';
import type { Lookup } from '../../../core/ports/chat.ts';
import { failureInWords, readFailure } from './call-failure.ts';
import type { WebClient } from './clients.ts';
import { type Destination, EVENT_TYPE } from './post-message.ts';

const Stamped = z.object({
  ts: z.string(),
  metadata: z.object({ event_type: z.literal(EVENT_TYPE), event_payload: z.object({ run_key: z.string() }) }),
});

const PAGES = 20;
/** Slack's clock and ours may differ. */
const SKEW_MS = 5 * 60_000;

/**
 * Looks through the channel's history, or the thread's, from `since` on.
 * Throws a KnownFailure when Slack cannot be reached: then nothing is known, and it is to be asked again later.
 */
export const findMessage = async (
  client: WebClient,
  { channel, threadTs }: Destination,
  key: string,
  since: Date,
): Promise<Lookup> => {
  const oldest = String((since.getTime() - SKEW_MS) / 1000);
  let cursor: string | undefined;
  try {
    for (let page = 0; page < PAGES; page++) {
      const asked = {
        channel,
        oldest,
        limit: 100,
        include_all_metadata: true,
        ...(cursor === undefined ? {} : { cursor }),
      };
      const answer =
        threadTs === null
          ? await client.conversations.history(asked)
          : await client.conversations.replies({ ...asked, ts: threadTs });
      for (const message of answer.messages ?? []) {
        const stamped = Stamped.safeParse(message);
        if (stamped.success && stamped.data.metadata.event_payload.run_key === key)
          return { kind: 'there', messageRef: stamped.data.ts };
      }
      cursor = answer.response_metadata?.next_cursor;
      if (cursor === undefined || cursor === '') return { kind: 'absent' };
    }
    return { kind: 'cannot-tell', reason: 'Too many messages have been posted since.' };
  } catch (error) {
    const failure = readFailure(error);
    if (failure.kind === 'said-no') return { kind: 'cannot-tell', reason: failureInWords(failure) };
    throw new KnownFailure('Slack could not be asked for its messages.', 'It is asked again in a minute.', error);
  }
};
