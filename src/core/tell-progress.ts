/** How far a long command is, in words and seldom: chat takes few messages. Knows no platform. */
import { answer, type Reply } from '../reply/reply.ts';
import type { Request } from './request.ts';

/** Platforms take five messages in answer to one command, and the answer itself may need some of them. */
const MOST = 2;

export interface Progress {
  readonly tell: NonNullable<Request['progress']>;
  /** Resolves when all that was told is said, or could not be: the answer comes after it. */
  said(): Promise<void>;
}

/** Whether another third of the whole has just come through. */
const isDue = (done: number, total: number): boolean =>
  Math.floor((done * (MOST + 1)) / total) > Math.floor(((done - 1) * (MOST + 1)) / total);

/** `say` may fail: whoever waits for an answer can do without. */
export const tellProgress = (say: (words: Reply) => Promise<unknown>): Progress => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    tell(done, total) {
      if (done >= total || !isDue(done, total)) return;
      const words = answer(`${done} of ${total} are through; I am reading on.`);
      last = last.then(() => say(words)).catch(() => undefined);
    },
    async said() {
      await last;
    },
  };
};
