/** A story as storyArg finds it by its name; null when nothing was typed. */
import type { ArgSpec } from '../core/command.ts';
import { ok } from '../domain/result.ts';
import type { Story } from '../domain/story.ts';
import { storyArg } from './story-arg.ts';

export const namedStoryArg = (description: string): ArgSpec<Story | null> => {
  const one = storyArg();
  return {
    ...one,
    description,
    resolve: async (raw, ask) => (raw === undefined || raw.trim() === '' ? ok(null) : one.resolve(raw, ask)),
  };
};
