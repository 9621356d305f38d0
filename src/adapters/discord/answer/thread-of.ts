/** What a conversation is kept under, so that it can be continued. */
import { snowflakeOf } from '../ids.ts';
import type { From } from '../receive/delivery.ts';

/**
 * A private conversation is one thread of its own; a thread is named by its id, which is that of the message it hangs
 * under. null: in a channel, where only a reply says what is meant.
 */
export const threadOf = ({ channel }: From, place: string, alone: boolean): string | null => {
  if (alone) return 'direct';
  return snowflakeOf(channel) === place ? null : place;
};
