/** Stories: new, list, default, rename, merge, move an article, close, reopen, delete. What each does stands in story-actions.ts. */
import { requiredChoice } from '../src/args/choice-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { optionalText } from '../src/args/text-arg.ts';
import { defineCommand } from '../src/core/command.ts';
import { refuse } from '../src/core/refuse.ts';
import { usage } from '../src/reply/reply.ts';
import { changes, STORY_ACTIONS } from './story-actions.ts';
import { listStories } from './story-list.ts';
import { newStory } from './story-new.ts';

/** Typed as `name`: an existing story, or the title of a new one. */
const nameArg = () => ({
  ...optionalText({ description: 'The story; for new its title, or the address of an article', limit: 200 }),
  complete: storyArg().complete,
});

export const story = defineCommand({
  name: 'story',
  summary: 'Open, list, rename, merge, close, delete a story; move an article; set the channel’s own',
  examples: ['story list', 'story new Port strike in Venezuela', 'story rename port-strike to:"The port strike"'],
  needs: null,
  looksAtRights: true,
  args: {
    action: requiredChoice('action', 'What to do', STORY_ACTIONS),
    name: nameArg(),
    to: optionalText({ description: 'rename: the new title; merge, move: the story that takes it in', limit: 200 }),
    article: optionalText({ description: 'move: the number of the article in /sources', limit: 200 }),
    confirm: { ...optionalText({ description: 'yes, to delete or merge', limit: 10 }), hidden: true },
  },
  positional: ['action', 'name'],
  async run({ action, name, to, article, confirm }, ask) {
    if (action === 'list') return listStories(ask);
    if (!ask.actor.rights.has('edit')) return refuse(ask, 'edit', 'change stories');
    if (action === 'new') return newStory(ask, name);
    const found = await storyArg().resolve(name ?? undefined, ask);
    if (!found.ok) return usage(found.problem.message);
    return changes[action](ask, found.value, { to, article, confirmed: confirm === 'yes' });
  },
});
