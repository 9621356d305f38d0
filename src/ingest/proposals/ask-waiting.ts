/**
 * Asks a language model about articles that wait, a few at a time. Nobody waits for it. After a crash whatever was under way is asked about
 * again when its lease ends.
 */
import { askAboutStory, type Round } from './ask-about-story.ts';
import { type Asking, MINUTE_MS, roomIn } from './asking.ts';
import { giveBack, isOfQuestion, triedInVain } from './put-off.ts';

const AT_ONCE = 5;
/** Longer than so many answers may take. */
const LEASE_MS = 20 * MINUTE_MS;

export interface Pass extends Round {
  /** Articles that were looked at. */
  readonly count: number;
}

/** One pass over what waits; it ends with the first failure that does not lie with one question alone. */
export const askWaiting = async (asking: Asking, stopping: AbortSignal): Promise<Pass> => {
  const { unasked, clock, log } = asking;
  const room = await roomIn(asking);
  if (room <= 0) return { count: 0, answers: 0, failure: null };
  const waiting = await unasked.lease(clock.now(), LEASE_MS, Math.min(room, AT_ONCE));
  const stories = Map.groupBy(waiting, ({ workspaceId, storyId }) => `${workspaceId} ${storyId}`);
  let pass: Pass = { count: waiting.length, answers: 0, failure: null };
  for (const [first, ...rest] of stories.values()) {
    if (first === undefined) continue;
    const { workspaceId: workspace, storyId: story } = first;
    const isOver = stopping.aborted || (pass.failure !== null && !isOfQuestion(pass.failure));
    try {
      if (isOver) await giveBack(asking, [first, ...rest], 0);
      else {
        const { answers, failure } = await askAboutStory(asking, [first, ...rest], stopping);
        pass = { ...pass, answers: pass.answers + answers, failure: failure ?? pass.failure };
      }
    } catch (cause) {
      if (stopping.aborted) await giveBack(asking, [first, ...rest], 0);
      else {
        log.error('language model not asked', { workspace, story, cause });
        await triedInVain(asking, [first, ...rest]);
      }
    }
  }
  return pass;
};
