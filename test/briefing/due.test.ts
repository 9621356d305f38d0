import { describe, expect, it } from 'vitest';
import { planOf, speaksOnQuietDay, timelinessOf } from '../../src/briefing/due.ts';
import type { Schedule } from '../../src/core/ports/schedules.ts';
import { scheduleId, storyId, workspaceId } from '../../src/domain/ids.ts';
import { daily } from './daily.ts';

const schedule = daily(storyId.from('s_story1'));

describe('the plan of a schedule whose time has come', () => {
  it('is the slot of that time, and the next time', () => {
    const { slot, nextDue } = planOf(schedule, new Date('2026-03-02T07:30:01Z'));
    expect(slot).toEqual({
      workspaceId: schedule.workspaceId,
      scheduleId: schedule.id,
      dueAt: schedule.nextDue,
      runKey: slot.runKey,
    });
    expect(nextDue).toBe('2026-03-03T07:30:00.000Z');
  });

  it('names the run in at most 25 characters, the same each time, another for another run', () => {
    const keyOf = (change: Partial<Schedule>) =>
      planOf({ ...schedule, ...change }, new Date(schedule.nextDue)).slot.runKey;
    const keys = [
      keyOf({}),
      keyOf({ nextDue: '2026-03-03T07:30:00.000Z' }),
      keyOf({ id: scheduleId.from('f_other1') }),
      keyOf({ workspaceId: workspaceId.from('team:T2') }),
    ];
    expect(keyOf({})).toBe(keys[0]);
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(24);
  });

  it('after days of silence goes on from where a late post is still worth it, without a slot for each day', () => {
    expect(planOf(schedule, new Date('2026-03-12T06:00:00Z')).nextDue).toBe('2026-03-12T07:30:00.000Z');
    expect(planOf(schedule, new Date('2026-03-12T09:00:00Z')).nextDue).toBe('2026-03-12T07:30:00.000Z');
    expect(planOf(schedule, new Date('2026-03-12T14:00:00Z')).nextDue).toBe('2026-03-13T07:30:00.000Z');
  });

  it('when the clock was set back, is the time after the slot, never the slot again', () => {
    expect(planOf(schedule, new Date('2026-03-02T06:00:00Z')).nextDue).toBe('2026-03-03T07:30:00.000Z');
  });
});

it.each([
  ['07:30:00', 'in-time'],
  ['07:30:30', 'in-time'],
  ['07:30:31', 'late'],
  ['13:30:00', 'late'],
  ['13:30:01', 'too-late'],
] as const)('a slot of 07:30 is at %s %s', (time, expected) => {
  expect(timelinessOf({ dueAt: schedule.nextDue }, new Date(`2026-03-02T${time}Z`))).toBe(expected);
});

it('on a quiet day a line is posted, or nothing, or once a week', () => {
  const now = new Date('2026-03-09T07:30:00Z');
  const yesterday = { postedAt: '2026-03-08T07:30:01.000Z' };
  const lastWeek = { postedAt: '2026-03-02T07:30:20.000Z' };
  expect(speaksOnQuietDay('line', yesterday, now)).toBe(true);
  expect(speaksOnQuietDay('silent', lastWeek, now)).toBe(false);
  expect(speaksOnQuietDay('weekly', yesterday, now)).toBe(false);
  expect(speaksOnQuietDay('weekly', lastWeek, now)).toBe(true);
});
