/** An answer that is given again is drawn once: its messages are kept for as long as the core keeps the reply. */
import type { Reply } from '../../../reply/reply.ts';
import type { SlackMessage } from '../render/render-reply.ts';

export interface Drawing {
  readonly messages: readonly SlackMessage[];
  /** False when some of its buttons could not be saved. */
  readonly whole: boolean;
}

export type DrawOnce = (reply: Reply, draw: () => Promise<Drawing>) => Promise<readonly SlackMessage[]>;

export const createDrawOnce = (): DrawOnce => {
  const kept = new WeakMap<Reply, readonly SlackMessage[]>();
  return async (reply, draw) => {
    const known = kept.get(reply);
    if (known !== undefined) return known;
    const { messages, whole } = await draw();
    if (whole) kept.set(reply, messages);
    return messages;
  };
};
