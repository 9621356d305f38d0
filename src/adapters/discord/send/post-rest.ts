/** What of a long post does not fit into its one message: in a thread under it, or where that is not allowed, after it. */
import type { APIChannel, REST } from 'discord.js';
import { Routes } from 'discord.js';
import type { Lookup } from '../../../core/ports/chat.ts';
import type { Log } from '../../../core/ports/log.ts';
import { sha256 } from '../../../domain/content-hash.ts';
import { PLATFORM } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import type { Message } from '../render/compose.ts';
import { postMessage, postPatiently } from './post-message.ts';

const THREAD_NAME = 'The rest of it';
/** Minutes until Discord folds the thread away. */
const FOLD_AFTER = 1_440;

const threadUnder = async (rest: REST, channel: string, message: string): Promise<string> => {
  try {
    const body = { name: THREAD_NAME, auto_archive_duration: FOLD_AFTER };
    // The route says what comes back; the client leaves it unknown.
    return ((await rest.post(Routes.threads(channel, message), { body })) as APIChannel).id;
  } catch {
    return channel;
  }
};

/** Here a post whose answer is lost is not asked for: sent again under its own nonce, it is not there twice. */
const NOT_LOOKED: Lookup = { kind: 'absent' };

/** Never rejects: the post itself is there, and a piece that is missing is logged. */
export const postRest = async (
  rest: REST,
  { place: channel, under }: { readonly place: string; readonly under: string | null },
  first: string,
  others: readonly Message[],
  runKey: string,
  log: Log,
): Promise<void> => {
  if (others.length === 0) return;
  const place = under ?? (await threadUnder(rest, channel, first));
  for (const [i, message] of others.entries()) {
    const nonce = sha256(`${runKey} ${i + 2}`).slice(0, LIMITS.nonce);
    const outcome = await postPatiently(
      () => postMessage(rest, place, message, nonce),
      async () => NOT_LOOKED,
    );
    if (outcome.kind !== 'sent')
      return log.error('the rest of a post was not posted', { platform: PLATFORM, run: runKey });
  }
};
