/** What can be done with one schedule: pause, resume, move to another time, delete. */
import { nextDue, nextRuns } from '../src/analysis/next-due.ts';
import { daysInWords } from '../src/args/days-arg.ts';
import type { Ask } from '../src/core/command.ts';
import type { Schedule } from '../src/core/ports/schedules.ts';
import { type Inline, plain, typed } from '../src/reply/inline.ts';
import { answer, type Reply, reply, usage } from '../src/reply/reply.ts';

export const SCHEDULE_ACTIONS = ['list', 'pause', 'resume', 'move', 'delete', 'approve', 'skip'] as const;
export type ScheduleAction = (typeof SCHEDULE_ACTIONS)[number];

/** What was typed of it; the rest stays as it is. */
export type Move = Partial<Pick<Schedule, 'at' | 'zone' | 'days' | 'hush' | 'quiet' | 'channelId'>>;

const SHOWN_RUNS = 3;

export const nextRunsList = (schedule: Schedule, now: Date) =>
  ({
    kind: 'list',
    items: nextRuns(schedule, now, SHOWN_RUNS).map((run): readonly Inline[] => [
      plain('Next: '),
      { kind: 'instant', at: run.toISOString() },
    ]),
  }) as const;

export const inWords = ({ days, at, zone, hush, approve }: Schedule): string =>
  `${daysInWords(days)} at ${at} (${zone})${hush === null ? '' : `, nothing between ${hush.replace('-', ' and ')}`}${approve ? ', after approval' : ''}`;

const write = async (ask: Ask, action: string, schedule: Schedule): Promise<void> => {
  const { audit, workspace, clock, actor } = ask;
  await audit.write(workspace, { at: clock.now().toISOString(), by: actor.id, action, subject: schedule.id });
};

const put = async (ask: Ask, action: string, schedule: Schedule, said: string): Promise<Reply> => {
  const now = ask.clock.now();
  const planned = { ...schedule, nextDue: nextDue(schedule, now).toISOString() };
  await ask.schedules.put(planned);
  await write(ask, action, planned);
  const text = { kind: 'text', inlines: [plain(`${said} ${inWords(planned)}.`)] } as const;
  return reply(planned.paused ? [text] : [text, nextRunsList(planned, now)]);
};

export const actOn = async (
  ask: Ask,
  action: Exclude<ScheduleAction, 'list' | 'approve' | 'skip'>,
  schedule: Schedule,
  move: Move,
): Promise<Reply> => {
  switch (action) {
    case 'pause':
      return put(ask, 'schedule.pause', { ...schedule, paused: true }, 'Paused:');
    case 'resume':
      return put(ask, 'schedule.resume', { ...schedule, paused: false }, 'Goes on:');
    case 'move':
      if (Object.keys(move).length === 0)
        return usage('Move it where? Say at, zone, days, rest or quiet; or ', typed('to:here'), ' for this channel.');
      return put(
        ask,
        'schedule.move',
        { ...schedule, ...move },
        `Moved${move.channelId ? ' to this channel,' : ' to'}`,
      );
    case 'delete':
      await ask.schedules.remove(ask.workspace, schedule.id);
      await write(ask, 'schedule.remove', schedule);
      return answer('Deleted. What was posted stays; ', typed('/follow'), ' takes it up again.');
  }
};
