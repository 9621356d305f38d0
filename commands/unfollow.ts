/** A channel stops following a story. */
import { storyArg } from '../src/args/story-arg.ts';
import { defineCommand } from '../src/core/command.ts';
import { strong, typed } from '../src/reply/inline.ts';
import { answer, failed } from '../src/reply/reply.ts';

export const unfollow = defineCommand({
  name: 'unfollow',
  summary: 'This channel stops following a story',
  examples: ['unfollow', 'unfollow port-strike'],
  needs: 'follow',
  args: { story: storyArg() },
  positional: ['story'],
  async run({ story }, { schedules, audit, workspace, channel, actor, clock }) {
    if (channel === null) return failed('There is no channel here. Use it in the channel that follows the story.');
    const own = (await schedules.ofWorkspace(workspace)).filter(
      (s) => s.channelId === channel && s.storyId === story.id,
    );
    for (const { id } of own) {
      await schedules.remove(workspace, id);
      await audit.write(workspace, {
        at: clock.now().toISOString(),
        by: actor.id,
        action: 'schedule.remove',
        subject: id,
      });
    }
    if (own.length === 0)
      return answer(
        'This channel does not follow ',
        strong(story.slug),
        '. ',
        typed('/schedules'),
        ' shows what is followed where.',
      );
    return answer(
      'This channel no longer follows ',
      strong(story.slug),
      '. Its answers stay; ',
      typed('/follow'),
      ' takes it up again.',
    );
  },
});
