/** What is followed where in this workspace: time, next run, what became of the last one. */
import { daysInWords } from '../src/args/days-arg.ts';
import { type Ask, defineCommand } from '../src/core/command.ts';
import type { Schedule, Slot, SlotState } from '../src/core/ports/schedules.ts';
import { type Inline, plain, strong, typed } from '../src/reply/inline.ts';
import { answer, reply } from '../src/reply/reply.ts';

const LAST: Readonly<Record<SlotState, string>> = {
  pending: 'is being posted',
  posted: 'was posted',
  skipped: 'was left out (too late, or a quiet day)',
  unsure: 'may not have arrived: the platform could not be asked',
  failed: 'could not be posted',
};

const lastInWords = (slot: Slot | undefined): readonly Inline[] =>
  slot === undefined
    ? [plain('; none was due yet')]
    : [plain('; the one of '), { kind: 'instant', at: slot.dueAt }, plain(` ${LAST[slot.state]}`)];

const lineOf = async (schedule: Schedule, ask: Ask): Promise<readonly Inline[]> => {
  const story = await ask.stories.byId(ask.workspace, schedule.storyId);
  const [last] = await ask.schedules.slots(ask.workspace, schedule.id, 1);
  const where = schedule.channelId === ask.channel ? 'here' : `in ${schedule.channelId.replace(/^[^:]*:/, '')}`;
  return [
    strong(story?.slug ?? 'a deleted story'),
    plain(` ${where}, ${daysInWords(schedule.days)} at ${schedule.at} (${schedule.zone})`),
    ...(schedule.paused
      ? [plain(', paused')]
      : [plain('; next '), { kind: 'instant', at: schedule.nextDue } satisfies Inline]),
    ...lastInWords(last),
    plain('.'),
  ];
};

export const schedules = defineCommand({
  name: 'schedules',
  summary: 'What is followed where: the next briefing and the last',
  examples: ['schedules'],
  needs: null,
  args: {},
  positional: [],
  async run(_, ask) {
    const all = await ask.schedules.ofWorkspace(ask.workspace);
    if (all.length === 0)
      return answer(
        'No channel follows a story yet. In the channel, type ',
        typed('/follow at:08:30 days:weekdays'),
        '.',
      );
    const items: (readonly Inline[])[] = [];
    for (const schedule of all) items.push(await lineOf(schedule, ask));
    return reply([
      { kind: 'heading', text: 'Schedules' },
      { kind: 'list', items },
    ]);
  },
});
