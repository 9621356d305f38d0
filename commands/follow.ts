/** A channel follows a story: hour, zone, weekdays, what to do on a quiet day. */
import { nextDue } from '../src/analysis/next-due.ts';
import { optionalChoice } from '../src/args/choice-arg.ts';
import { daysArg } from '../src/args/days-arg.ts';
import { restArg } from '../src/args/rest-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { timeArg } from '../src/args/time-arg.ts';
import { zoneArg } from '../src/args/zone-arg.ts';
import { defineCommand } from '../src/core/command.ts';
import { QUIET_DAYS, type Schedule } from '../src/core/ports/schedules.ts';
import { shortHash } from '../src/domain/content-hash.ts';
import { type ScheduleId, scheduleId } from '../src/domain/ids.ts';
import type { Block } from '../src/reply/block.ts';
import { plain, strong, typed } from '../src/reply/inline.ts';
import { failed, reply } from '../src/reply/reply.ts';
import { becomesOwn } from './becomes-own.ts';
import { inWords, nextRunsList } from './schedule-actions.ts';

const QUIET_IN_WORDS: Readonly<Record<Schedule['quiet'], string>> = {
  silent: 'on quiet days nothing is posted',
  line: 'on quiet days one line is posted',
  weekly: 'on quiet days a sign of life is posted once a week',
};

type Place = Pick<Schedule, 'channelId' | 'storyId' | 'at' | 'zone'>;

/** The same channel, story, time and zone is one schedule: saying it again changes its days. Moved ones keep their id. */
const idOf = (all: readonly Schedule[], { channelId, storyId, at, zone }: Place, salt: string): ScheduleId => {
  const same = all.find((s) => s.channelId === channelId && s.storyId === storyId && s.at === at && s.zone === zone);
  const id = scheduleId.from(shortHash('f', channelId, storyId, at, zone));
  const taken = all.some((other) => other.id === id);
  return same?.id ?? (taken ? scheduleId.from(shortHash('f', id, salt)) : id);
};

const ownNote = (title: string): Block => ({
  kind: 'note',
  inlines: [plain('From now on this channel speaks of '), strong(title), plain(' unless another story is named.')],
});

const ZONE_UNKNOWN: Block = {
  kind: 'note',
  inlines: [
    plain('Your time zone is not known here, so the hour is in UTC. For your own: '),
    typed('/follow zone:Europe/Berlin'),
    plain(' with your zone.'),
  ],
};

export const follow = defineCommand({
  name: 'follow',
  summary: 'This channel follows a story: a briefing at your hour on your days',
  examples: ['follow at:08:30 zone:Europe/Berlin days:weekdays', 'follow port-strike at:18:00 quiet:silent'],
  needs: 'follow',
  args: {
    story: storyArg(),
    at: timeArg('When, like 08:30', '08:30'),
    zone: zoneArg(),
    days: daysArg(),
    rest: restArg(),
    approve: optionalChoice('approval', 'yes: I see each briefing first, and it is posted when I approve', [
      'yes',
      'no',
    ]),
    quiet: optionalChoice('quiet day', 'On a day without news: silent, line or weekly', QUIET_DAYS),
  },
  positional: ['story'],
  async run({ story, at, zone, days, rest, quiet, approve }, ask) {
    const zoneUnknown = (ask.args.zone ?? '').trim() === '' && ask.actor.zone === null;
    const { channel, workspace, clock, actor } = ask;
    if (channel === null)
      return failed('There is no channel here to post to. Use it in the channel that shall follow the story.');
    const now = clock.now();
    const all = await ask.schedules.ofWorkspace(workspace);
    const schedule: Schedule = {
      id: idOf(all, { channelId: channel, storyId: story.id, at, zone }, shortHash('f', workspace, now.toISOString())),
      workspaceId: workspace,
      channelId: channel,
      storyId: story.id,
      at,
      zone,
      days,
      quiet: quiet ?? 'line',
      paused: false,
      hush: rest,
      approve: approve === 'yes',
      createdBy: actor.id,
      nextDue: nextDue({ at, zone, days }, now).toISOString(),
    };
    await ask.schedules.put(schedule);
    await ask.audit.write(workspace, {
      at: now.toISOString(),
      by: actor.id,
      action: 'schedule.put',
      subject: `${schedule.id} ${story.slug} ${at} ${zone} ${days.join('')}`,
    });
    const own = await becomesOwn(ask, story);
    return reply([
      {
        kind: 'text',
        inlines: [
          plain('This channel follows '),
          strong(story.title),
          plain(
            `: ${inWords(schedule)}; ${QUIET_IN_WORDS[schedule.quiet]}${schedule.approve ? '; you see each one first, and it is posted when you approve it' : ''}.`,
          ),
        ],
      },
      nextRunsList(schedule, now),
      ...(zoneUnknown ? [ZONE_UNKNOWN] : []),
      ...(own ? [ownNote(story.title)] : []),
      {
        kind: 'note',
        inlines: [plain('To stop: '), typed(`/unfollow ${story.slug}`), plain('. All of them: '), typed('/schedules')],
      },
    ]);
  },
});
