/** A story as storyArg finds it, or null where nobody named one and there is none at all yet. */
import type { ArgSpec } from '../core/command.ts';
import { ok } from '../domain/result.ts';
import type { Story } from '../domain/story.ts';
import { storyArg } from './story-arg.ts';

export const storyOrNoneArg = (): ArgSpec<Story | null> => {
  const one = storyArg();
  return {
    ...one,
    async resolve(raw, ask) {
      const found = await one.resolve(raw, ask);
      const unnamed = raw === undefined || raw.trim() === '';
      return !found.ok && unnamed && found.problem.code === 'none' ? ok(null) : found;
    },
  };
};
