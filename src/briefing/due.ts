/**
 * What is due: pure decisions from a schedule or a slot, the clock and the window. The store carries them out.
 * A slot missed by less than the catch-up window is posted late, once; what is older is not made up for.
 */
import { nextDue } from '../analysis/next-due.ts';
import type { Schedule, Slot, SlotPlan } from '../core/ports/schedules.ts';
import { shortHash } from '../domain/content-hash.ts';

export const CATCH_UP_MS = 6 * 3_600_000;
/** Later than this a post is marked late: a process that was suspended, or a second attempt, shows. */
const LATE_MS = 30_000;

/** The slot of a schedule whose time has come, and when the schedule is due after it. */
export const planOf = (schedule: Schedule, now: Date, windowMs = CATCH_UP_MS): SlotPlan => {
  const { workspaceId, id: scheduleId, nextDue: dueAt } = schedule;
  // After a long outage the schedule goes on from the window's beginning: no row for each day that was missed.
  const from = new Date(Math.max(Date.parse(dueAt), now.getTime() - windowMs));
  return {
    slot: { workspaceId, scheduleId, dueAt, runKey: shortHash('r', workspaceId, scheduleId, dueAt) },
    nextDue: nextDue(schedule, from).toISOString(),
  };
};

export type Timeliness = 'in-time' | 'late' | 'too-late';

export const timelinessOf = ({ dueAt }: Pick<Slot, 'dueAt'>, now: Date, windowMs = CATCH_UP_MS): Timeliness => {
  const behind = now.getTime() - Date.parse(dueAt);
  if (behind > windowMs) return 'too-late';
  return behind > LATE_MS ? 'late' : 'in-time';
};

/** More are not counted one by one. */
const COUNTED = 400;

/** Why a slot was left out, with all that fell into the same silence. */
export const missedInWords = (schedule: Schedule, { dueAt }: Pick<Slot, 'dueAt'>, now: Date): string => {
  const until = now.getTime() - CATCH_UP_MS;
  let last = new Date(dueAt);
  let more = 0;
  for (let next = nextDue(schedule, last); next.getTime() < until && more < COUNTED; next = nextDue(schedule, last)) {
    last = next;
    more++;
  }
  if (more === 0) return 'I could not post it within six hours, so it was left out.';
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: schedule.zone }).format(last);
  const others = more === 1 ? 'the one after it' : `the ${more} after it`;
  return `I could not post it within six hours, nor ${others} (until ${day}); they were left out.`;
};

const WEEK_MS = 7 * 86_400_000;

/** On a day on which nothing changed: whether a line is posted all the same. `last`: what the channel received last. */
export const speaksOnQuietDay = (quiet: Schedule['quiet'], last: { readonly postedAt: string }, now: Date): boolean => {
  if (quiet === 'weekly') return now.getTime() - Date.parse(last.postedAt) > WEEK_MS - CATCH_UP_MS;
  return quiet === 'line';
};
