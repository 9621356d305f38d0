/** Approve before posting: the draft is laid before who set the schedule up, and posted as it was laid before, or not at all. */
import type { Notice } from '../core/ports/outbox.ts';
import type { Schedule, Slot } from '../core/ports/schedules.ts';
import type { Story } from '../domain/story.ts';
import { plain, strong, typed } from '../reply/inline.ts';
import { type Reply, reply } from '../reply/reply.ts';
import { scheduleButton } from '../reply/schedule-button.ts';
import { CATCH_UP_MS } from './due.ts';
import { noticeOf } from './tell.ts';

const MARGIN_MS = 1_000;

/** When nobody has approved it by then, it is left out. */
export const approvalEnds = ({ dueAt }: Pick<Slot, 'dueAt'>): Date =>
  new Date(Date.parse(dueAt) + CATCH_UP_MS + MARGIN_MS);

export const NOT_APPROVED = 'nobody approved it within six hours.';

/** The draft as it would be posted, told in private. */
export const draftNotice = (slot: Slot, schedule: Schedule, story: Story, draft: Reply, now: Date): Notice => {
  const body = reply(
    [
      {
        kind: 'text',
        inlines: [
          strong('For you to approve: '),
          plain(`the briefing on "${story.title}". It is posted as it stands here once you approve it, until `),
          { kind: 'instant', at: approvalEnds(slot).toISOString() },
          plain('. In its channel: '),
          typed(`/schedules approve ${schedule.id}`),
          plain(' or '),
          typed(`/schedules skip ${schedule.id}`),
        ],
      },
      ...draft.blocks,
    ],
    {
      actions: [
        scheduleButton('Approve', 'approve', schedule.id, { confirm: 'yes' }),
        scheduleButton('Skip', 'skip', schedule.id),
      ],
    },
  );
  return { ...noticeOf(slot, schedule, 'a', { reply: body, title: story.title }, now), kind: 'tell' };
};
