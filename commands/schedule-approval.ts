/** Approve before posting: shows the draft that waits, posts it as it is, or leaves it out. */
import type { Ask } from '../src/core/command.ts';
import type { Schedule } from '../src/core/ports/schedules.ts';
import { refuse } from '../src/core/refuse.ts';
import { readRecord } from '../src/reply/briefing-record.ts';
import { plain, typed } from '../src/reply/inline.ts';
import { answer, failed, type Reply, reply } from '../src/reply/reply.ts';
import { scheduleButton } from '../src/reply/schedule-button.ts';

const NOTHING = (schedule: Schedule): Reply =>
  failed('Nothing of that schedule waits for approval. ', typed('/schedules'), ` shows what became of ${schedule.id}.`);

const show = async (ask: Ask, schedule: Schedule): Promise<Reply> => {
  const slot = await ask.schedules.waiting(ask.workspace, schedule.id);
  const draft = slot === null ? null : readRecord(slot.draft ?? '{}');
  if (draft === null) return NOTHING(schedule);
  return reply(
    [{ kind: 'text', inlines: [plain('This would be posted, as it stands here:')] }, ...draft.reply.blocks],
    {
      actions: [
        scheduleButton('Approve', 'approve', schedule.id, { confirm: 'yes' }),
        scheduleButton('Skip', 'skip', schedule.id),
      ],
      claimIds: draft.reply.claimIds,
    },
  );
};

/** Who set it up may, and whoever may change briefings. */
export const decideDraft = async (
  ask: Ask,
  action: 'approve' | 'skip',
  schedule: Schedule,
  confirmed: boolean,
): Promise<Reply> => {
  if (schedule.createdBy !== ask.actor.id && !ask.actor.rights.has('follow'))
    return refuse(ask, 'follow', 'approve briefings');
  if (action === 'approve' && !confirmed) return show(ask, schedule);
  const now = ask.clock.now();
  if (!(await ask.schedules.approve(ask.workspace, schedule.id, now, action === 'approve'))) return NOTHING(schedule);
  await ask.audit.write(ask.workspace, {
    at: now.toISOString(),
    by: ask.actor.id,
    action: `briefing.${action}`,
    subject: schedule.id,
  });
  return action === 'approve'
    ? answer('Approved. It is posted within a minute.')
    : answer('Left out. The next one comes as usual.');
};
