/** What is said when a briefing did not arrive, or nobody can know whether it did. Said once; never retried. */
import type { ChatPlatform } from '../core/ports/chat.ts';
import type { Log } from '../core/ports/log.ts';
import type { Schedule, Slot } from '../core/ports/schedules.ts';
import type { Story } from '../domain/story.ts';
import { plain, typed } from '../reply/inline.ts';
import { failed } from '../reply/reply.ts';

interface Voice {
  readonly log: Log;
}

export const tellUnsure = async (
  { log }: Voice,
  platform: ChatPlatform,
  { workspaceId: workspace, dueAt, runKey }: Slot,
  { channelId: channel }: Schedule,
): Promise<void> => {
  const reply = failed(
    'The briefing of ',
    { kind: 'instant', at: dueAt },
    plain(' may or may not stand here: I was interrupted while posting it, and am not permitted to look. '),
    plain('I do not send it again. See it with '),
    typed('/brief'),
    plain('.'),
  );
  try {
    const outcome = await platform.post({
      workspace,
      channel,
      reply,
      runKey: `${runKey}u`,
      under: null,
      title: 'Briefing',
    });
    if (outcome.kind !== 'sent')
      log.warn('channel not told', { workspace, channel, run: runKey, cause: outcome.reason });
  } catch (cause) {
    log.error('channel not told', { workspace, channel, run: runKey, cause });
  }
};

/** To the person who set the schedule up; settings are kept. */
export const tellFailure = async (
  { log }: Voice,
  platform: ChatPlatform,
  { workspaceId: workspace, channelId: channel, createdBy }: Schedule,
  story: Story,
  reason: string,
): Promise<void> => {
  const reply = failed(
    plain(`I could not post the briefing on "${story.title}". ${reason} `),
    plain('The schedule is kept: the next briefing is tried as usual. To end it, type '),
    typed('/unfollow'),
    plain(' in the channel.'),
  );
  try {
    if (!(await platform.tell(workspace, createdBy, reply))) log.warn('person not told', { workspace, channel });
  } catch (cause) {
    log.error('person not told', { workspace, channel, cause });
  }
};
