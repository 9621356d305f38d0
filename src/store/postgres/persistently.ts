/**
 * Tries again where that is surely harmless: nothing was sent yet, nothing of it can have been kept, or the server said
 * that it undid it. A write that was sent and never answered is not sent again: it may have been kept.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { inWords, isConflict, isLost } from './failures.ts';

/** Said by the work as it goes. */
export interface Sending {
  /** From now on something may be kept. */
  begun(): void;
  /** From now on nothing is kept, until `begun` again. */
  nothingKept(): void;
}

/** Between attempts; a restarted server is back within a second. */
const PAUSES_MS = [100, 400, 1500] as const;

export const persistently = async <T>(work: (sending: Sending) => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    let harmless = true;
    const sending: Sending = {
      begun: () => {
        harmless = false;
      },
      nothingKept: () => {
        harmless = true;
      },
    };
    try {
      return await work(sending);
    } catch (error) {
      const pause = PAUSES_MS[attempt];
      if (pause === undefined || !(isConflict(error) || (harmless && isLost(error)))) throw inWords(error);
      await wait(pause);
    }
  }
};
