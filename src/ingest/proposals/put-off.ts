/** When an article is asked about again that was not asked about, or in vain; and when it no longer is. */
import type { ModelFailure } from '../../core/ports/model.ts';
import type { Unasked } from '../../core/ports/unasked.ts';
import { type Asking, HOUR_MS, later, MINUTE_MS } from './asking.ts';

/** A workspace that was asked about enough in this hour. */
const FULL_MS = 10 * MINUTE_MS;
/** So often an article's answer may fail to come before it is let go. */
const MOST_TRIES = 8;

/** Back to those that wait; nothing was tried. */
export const giveBack = async ({ unasked, clock }: Asking, waiting: readonly Unasked[], ms: number): Promise<void> => {
  for (const one of waiting) await unasked.putOff(one, later(clock, ms), false);
};

/** With all else of their workspace. */
export const restWorkspace = async (asking: Asking, waiting: readonly [Unasked, ...Unasked[]]): Promise<void> => {
  await giveBack(asking, waiting, FULL_MS);
  await asking.unasked.rest(waiting[0].workspaceId, later(asking.clock, FULL_MS));
};

/** A minute, then twice as long each time. */
export const triedInVain = async ({ unasked, clock }: Asking, waiting: readonly Unasked[]): Promise<void> => {
  for (const one of waiting)
    await unasked.putOff(one, later(clock, Math.min(2 ** one.tries * MINUTE_MS, HOUR_MS)), true);
};

/** The next question may fare better, and no one needs to wait. */
export const isOfQuestion = ({ code }: ModelFailure): boolean => code === 'rejected' || code === 'unreadable';

export const failedOn = async (asking: Asking, one: Unasked, failure: ModelFailure): Promise<void> => {
  const { workspaceId: workspace, storyId: story, tries } = one;
  asking.log.warn('language model gave no answer', { workspace, story, cause: failure.message });
  const isItsFault = isOfQuestion(failure) || failure.code === 'slow';
  if (isItsFault && tries + 1 >= MOST_TRIES) await asking.unasked.done(one);
  else await triedInVain(asking, [one]);
};
