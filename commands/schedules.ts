/** What is followed where in this workspace: time, next run, what became of the last one. */
import { optionalChoice } from '../src/args/choice-arg.ts';
import { daysArg } from '../src/args/days-arg.ts';
import { restArg } from '../src/args/rest-arg.ts';
import { scheduleArg } from '../src/args/schedule-arg.ts';
import { optionalText } from '../src/args/text-arg.ts';
import { timeArg } from '../src/args/time-arg.ts';
import { zoneArg } from '../src/args/zone-arg.ts';
import { type Ask, defineCommand } from '../src/core/command.ts';
import { QUIET_DAYS, type Schedule, type Slot, type SlotState } from '../src/core/ports/schedules.ts';
import { refuse } from '../src/core/refuse.ts';
import { type Inline, plain, strong, typed } from '../src/reply/inline.ts';
import { type Action, answer, failed, reply, usage } from '../src/reply/reply.ts';
import { placeInWords } from './place-in-words.ts';
import { actOn, inWords, SCHEDULE_ACTIONS } from './schedule-actions.ts';
import { decideDraft } from './schedule-approval.ts';

const LAST: Readonly<Record<SlotState, string>> = {
  pending: 'is being posted',
  posted: 'was posted',
  skipped: 'was left out (too late, or a quiet day)',
  unsure: 'may not have arrived: the platform could not be asked',
  failed: 'could not be posted',
};

const whyOf = ({ state, reason }: Slot): string =>
  state !== 'failed' || reason === null ? '' : ` (${reason.replace(/\.$/, '')})`;

const becameOf = (slot: Slot): string =>
  slot.state === 'pending' && slot.approval === 'asked' ? 'waits for approval' : LAST[slot.state];

const lastInWords = (slot: Slot | undefined): readonly Inline[] =>
  slot === undefined
    ? [plain('; none was due yet')]
    : [plain('; the one of '), { kind: 'instant', at: slot.dueAt }, plain(` ${becameOf(slot)}${whyOf(slot)}`)];

const lineOf = async (schedule: Schedule, ask: Ask): Promise<readonly Inline[]> => {
  const story = await ask.stories.byId(ask.workspace, schedule.storyId);
  const [last] = await ask.schedules.slots(ask.workspace, schedule.id, 1);
  const posted = await ask.schedules.lastBriefing(ask.workspace, schedule.channelId, schedule.storyId);
  return [
    strong(story?.title ?? 'a deleted story'),
    ...placeInWords(schedule.channelId, ask),
    plain(`, ${inWords(schedule)}`),
    ...(schedule.paused
      ? [plain(', paused')]
      : [plain('; next '), { kind: 'instant', at: schedule.nextDue } satisfies Inline]),
    ...lastInWords(last),
    ...(posted === null
      ? [plain('; nothing has arrived yet')]
      : [plain('; the last that arrived: '), { kind: 'instant', at: posted.postedAt } satisfies Inline]),
    plain('. '),
    typed(schedule.id),
  ];
};

const BUTTONS = 5;

const pauseButton = ({ id, at, paused }: Schedule): Action => ({
  kind: 'run',
  label: `${paused ? 'Resume' : 'Pause'} ${at}`,
  run: { command: 'schedules', args: { action: paused ? 'resume' : 'pause', schedule: id } },
});

export const schedules = defineCommand({
  name: 'schedules',
  summary: 'What is followed where: the next briefing and the last',
  examples: ['schedules', 'schedules move f_1a2b at:09:00', 'schedules move f_1a2b to:here'],
  needs: null,
  looksAtRights: true,
  args: {
    action: optionalChoice('action', 'What to do: list, pause, resume, move, delete, approve, skip', SCHEDULE_ACTIONS),
    schedule: scheduleArg(),
    at: timeArg('When, like 08:30', ''),
    zone: zoneArg(),
    days: daysArg(),
    rest: restArg(),
    quiet: optionalChoice('quiet day', 'On a day without news: silent, line or weekly', QUIET_DAYS),
    confirm: { ...optionalText({ description: 'yes, to approve', limit: 10 }), hidden: true },
    to: optionalChoice('place', 'With move: here, to bring it to this channel', ['here']),
  },
  positional: ['action', 'schedule'],
  async run({ action, schedule, at, zone, days, rest, quiet, to, confirm }, ask) {
    if (action !== null && action !== 'list') {
      const approving = action === 'approve' || action === 'skip';
      if (schedule !== null && approving) return decideDraft(ask, action, schedule, confirm === 'yes');
      if (!ask.actor.rights.has('follow')) return refuse(ask, 'follow', 'change schedules');
      if (schedule === null || approving)
        return usage('Which one? Say its name, for example ', typed(`/schedules ${action} f_1a2b`), '.');
      const { args, channel } = ask;
      if (to !== null && channel === null) return failed('There is no channel here to move it to.');
      return actOn(ask, action, schedule, {
        ...(at === '' ? {} : { at }),
        ...(args.zone === undefined ? {} : { zone }),
        ...(args.days === undefined ? {} : { days }),
        ...(args.rest === undefined ? {} : { hush: rest }),
        ...(quiet === null ? {} : { quiet }),
        ...(to === null || channel === null ? {} : { channelId: channel }),
      });
    }
    const all = await ask.schedules.ofWorkspace(ask.workspace);
    if (all.length === 0)
      return answer(
        'No channel follows a story yet. In the channel, type ',
        typed('/follow at:08:30 days:weekdays'),
        '.',
      );
    const items: (readonly Inline[])[] = [];
    for (const schedule of all) items.push(await lineOf(schedule, ask));
    const here = all.filter(({ channelId }) => channelId === ask.channel).slice(0, BUTTONS);
    return reply(
      [
        { kind: 'heading', text: 'Schedules' },
        { kind: 'list', items },
      ],
      { actions: ask.actor.rights.has('follow') ? here.map(pauseButton) : [] },
    );
  },
});
