/** Looks every few seconds for articles that a language model was not asked about, and rests when the model does not answer. */
import type { ModelFailure } from '../../core/ports/model.ts';
import { askWaiting } from './ask-waiting.ts';
import { type Asking, MINUTE_MS } from './asking.ts';
import { isOfQuestion } from './put-off.ts';

const LOOK_MS = 5_000;
const LONGEST_REST_MS = 30 * MINUTE_MS;

export interface UnaskedWatch {
  start(): void;
  /** Calls off the question under way, and waits until nothing is. */
  stop(): Promise<void>;
}

/** A minute, then twice as long each time. A server that says how long is believed once; after that it may only ask for more. */
const restAfter = ({ retryAfter }: ModelFailure, failures: number): number => {
  if (retryAfter === null) return MINUTE_MS * 2 ** failures;
  return Math.max(retryAfter * 1_000, failures === 0 ? 0 : MINUTE_MS * 2 ** (failures - 1));
};

/** `lookMs`: between two looks; tests ask for less. */
export const watchUnasked = (asking: Asking, lookMs = LOOK_MS): UnaskedWatch => {
  const { clock, log } = asking;
  const stopping = new AbortController();
  let underWay: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let [failures, restsUntil] = [0, 0];

  const rest = (ms: number): void => {
    restsUntil = clock.now().getTime() + Math.min(ms, LONGEST_REST_MS);
  };
  const passes = async (): Promise<void> => {
    for (let more = true; more && !stopping.signal.aborted; ) {
      const { count, answers, failure } = await askWaiting(asking, stopping.signal);
      // A pass that asked nobody says nothing of the model.
      if (answers > 0) failures = 0;
      const isDown = failure !== null && (answers === 0 || !isOfQuestion(failure));
      more = count > 0 && !isDown;
      if (isDown) {
        rest(restAfter(failure, failures));
        failures += 1;
      }
    }
  };
  const look = (): void => {
    if (clock.now().getTime() < restsUntil) return;
    underWay ??= passes()
      .catch((cause: unknown) => {
        if (stopping.signal.aborted) return;
        log.error('language model not asked', { cause });
        rest(MINUTE_MS);
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
