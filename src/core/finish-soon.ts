/** Marks deliveries as answered, those of a moment together: one write for many, and none in the way of the next answer. */
import type { DeliveryId, Inbox } from './ports/inbox.ts';

/** Killed within it, the process leaves an answer behind as one that was just going out. */
const MOMENT_MS = 50;

export interface Finishing {
  finish(delivery: DeliveryId): void;
  /** Writes down what is left. */
  settled(): Promise<void>;
}

/** `failed`: told what kept them from being marked; they are found again at the next start. */
export const createFinishing = (inbox: Inbox, failed: (cause: unknown) => void): Finishing => {
  let answered: DeliveryId[] = [];
  let writing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;

  const write = (): void => {
    timer = null;
    const those = answered;
    answered = [];
    if (those.length > 0) writing = writing.then(() => inbox.finish(those)).catch(failed);
  };

  return {
    finish(delivery) {
      answered.push(delivery);
      timer ??= setTimeout(write, MOMENT_MS);
    },
    async settled() {
      if (timer !== null) clearTimeout(timer);
      write();
      await writing;
    },
  };
};
