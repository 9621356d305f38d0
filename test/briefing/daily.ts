/** A schedule as most tests of briefings want it: every day at half past eight in Berlin. */
import type { Schedule } from '../../src/core/ports/schedules.ts';
import { type StoryId, scheduleId } from '../../src/domain/ids.ts';
import { channel, north, person } from '../contracts/store/samples.ts';

/** When it is due first. */
export const DUE = '2026-03-02T07:30:00.000Z';

export const daily = (story: StoryId, rest: Partial<Schedule> = {}): Schedule => ({
  id: scheduleId.from('f_daily1'),
  workspaceId: north,
  channelId: channel,
  storyId: story,
  at: '08:30',
  zone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5, 6, 7],
  quiet: 'line',
  paused: false,
  hush: null,
  approve: false,
  createdBy: person,
  nextDue: DUE,
  ...rest,
});
