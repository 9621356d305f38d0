/** Looks every few seconds for articles that a language model was not asked about, and rests when the model does not answer. */
import type { Asking } from './ask-about-story.ts';
import { askWaiting } from './ask-waiting.ts';

const LOOK_MS = 5_000;
const MINUTE_MS = 60_000;
const LONGEST_REST_MS = 30 * MINUTE_MS;

export interface UnaskedWatch {
  start(): void;
  /** Calls off the question under way, and waits until nothing is. */
  stop(): Promise<void>;
}

/** `lookMs`: between two looks; tests ask for less. */
export const watchUnasked = (asking: Asking, lookMs = LOOK_MS): UnaskedWatch => {
  const { clock, log } = asking;
  const stopping = new AbortController();
  let underWay: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let [failures, restsUntil] = [0, 0];

  const passes = async (): Promise<void> => {
    for (let more = true; more && !stopping.signal.aborted; ) {
      const { count, failure } = await askWaiting(asking, stopping.signal);
      more = count > 0 && failure === null;
      if (failure !== null) {
        const rest = failure.retryAfter === null ? MINUTE_MS * 2 ** failures : failure.retryAfter * 1_000;
        failures += 1;
        restsUntil = clock.now().getTime() + Math.min(rest, LONGEST_REST_MS);
      } else if (count > 0) failures = 0;
    }
  };
  const look = (): void => {
    if (clock.now().getTime() < restsUntil) return;
    underWay ??= passes()
      .catch((cause: unknown) => {
        if (!stopping.signal.aborted) log.error('language model not asked', { cause });
      })
      .finally(() => {
        underWay = null;
      });
  };
  return {
    start() {
      look();
      timer = setInterval(look, lookMs);
    },
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await underWay;
    },
  };
};
