/** A channel stops following a story. Without a name only what is not to be mistaken is ended. */
import { namedStoryArg } from '../src/args/named-story-arg.ts';
import { type Ask, defineCommand } from '../src/core/command.ts';
import type { Schedule } from '../src/core/ports/schedules.ts';
import type { Story } from '../src/domain/story.ts';
import { type Inline, plain, strong, typed } from '../src/reply/inline.ts';
import { answer, failed, type Reply, reply } from '../src/reply/reply.ts';
import { inWords } from './schedule-actions.ts';

const titleOf = async ({ stories, workspace }: Ask, { storyId }: Schedule): Promise<string> =>
  (await stories.byId(workspace, storyId))?.title ?? 'a deleted story';

const none = (story: Story | null): Reply =>
  answer(
    'This channel does not follow ',
    story === null ? 'any story' : strong(story.title),
    '. ',
    typed('/schedules'),
    ' shows what is followed where.',
  );

/** Several stand here, and none was named. */
const which = async (ask: Ask, here: readonly Schedule[]): Promise<Reply> => {
  const items: (readonly Inline[])[] = [];
  for (const one of here) {
    const story = await ask.stories.byId(ask.workspace, one.storyId);
    items.push([
      strong(story?.title ?? 'a deleted story'),
      plain(`: ${inWords(one)}. To end it: `),
      typed(`/schedules delete ${one.id}`),
      plain('; all of the story here: '),
      typed(`/unfollow story:${story?.slug ?? ''}`),
    ]);
  }
  const inlines = [plain(`Which one? ${here.length} briefings stand in this channel; none was ended.`)];
  return reply(
    [
      { kind: 'text', inlines },
      { kind: 'list', items },
    ],
    { outcome: 'usage' },
  );
};

const end = async (ask: Ask, ended: readonly Schedule[]): Promise<void> => {
  const { schedules, audit, workspace, clock, actor } = ask;
  for (const { id } of ended) {
    await schedules.remove(workspace, id);
    await audit.write(workspace, {
      at: clock.now().toISOString(),
      by: actor.id,
      action: 'schedule.remove',
      subject: id,
    });
  }
};

export const unfollow = defineCommand({
  name: 'unfollow',
  summary: 'This channel stops following a story',
  examples: ['unfollow', 'unfollow port-strike'],
  needs: 'follow',
  args: { story: namedStoryArg('The story; without it the only one that is followed here') },
  positional: ['story'],
  async run({ story }, ask) {
    const { channel } = ask;
    if (channel === null) return failed('There is no channel here. Use it in the channel that follows the story.');
    const here = (await ask.schedules.ofWorkspace(ask.workspace)).filter(
      (s) => s.channelId === channel && (story === null || s.storyId === story.id),
    );
    const [first] = here;
    if (first === undefined) return none(story);
    if (story === null && here.length > 1) return which(ask, here);
    await end(ask, here);
    return answer(
      'This channel no longer follows ',
      strong(await titleOf(ask, first)),
      here.length === 1 ? '. ' : `; its ${here.length} briefings here are ended. `,
      'Its answers stay; ',
      typed('/follow'),
      ' takes it up again.',
    );
  },
});
