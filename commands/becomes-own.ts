/** A channel without a story of its own takes the one that is opened or followed there. */
import type { Ask } from '../src/core/command.ts';
import type { Story } from '../src/domain/story.ts';

/** False: there is no channel, or it has one already. */
export const becomesOwn = async ({ stories, workspace, channel }: Ask, story: Story): Promise<boolean> => {
  if (channel === null || (await stories.defaultOf(workspace, channel)) !== null) return false;
  await stories.setDefault(workspace, channel, story.id);
  return true;
};
