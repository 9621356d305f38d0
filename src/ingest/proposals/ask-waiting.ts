/**
 * Asks a language model about articles that wait, a few at a time. Nobody waits for it. After a crash whatever was under way is asked about
 * again when its lease ends.
 */
import type { ModelFailure } from '../../core/ports/model.ts';
import { type Asking, askAboutStory, giveBack, later, MOST_AN_HOUR } from './ask-about-story.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const AT_ONCE = 5;
/** Longer than so many answers may take. */
const LEASE_MS = 20 * MINUTE_MS;

export interface Pass {
  /** Articles that were looked at. */
  readonly count: number;
  readonly failure: ModelFailure | null;
}

/** One pass over what waits; it ends with the first failure. */
export const askWaiting = async (asking: Asking, stopping: AbortSignal): Promise<Pass> => {
  const { proposals, clock, log } = asking;
  const room = MOST_AN_HOUR.all - (await proposals.countSince(later(clock, -HOUR_MS)));
  if (room <= 0) return { count: 0, failure: null };
  const waiting = await proposals.lease(clock.now(), LEASE_MS, Math.min(room, AT_ONCE));
  const stories = Map.groupBy(waiting, ({ workspaceId, storyId }) => `${workspaceId} ${storyId}`);
  let failure: ModelFailure | null = null;
  for (const [first, ...rest] of stories.values()) {
    if (first === undefined) continue;
    const { workspaceId: workspace, storyId: story } = first;
    try {
      if (failure === null && !stopping.aborted) failure = await askAboutStory(asking, [first, ...rest], stopping);
      else await giveBack(asking, [first, ...rest], 0);
    } catch (cause) {
      if (!stopping.aborted) log.error('language model not asked', { workspace, story, cause });
      await giveBack(asking, [first, ...rest], stopping.aborted ? 0 : MINUTE_MS);
    }
  }
  return { count: waiting.length, failure };
};
