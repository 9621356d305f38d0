/**
 * When a schedule is due next: wall-clock time in a zone to an instant. Pure. croner does the zoned arithmetic:
 * in the spring gap the first minute after it, in the repeated hour the first pass, once.
 *
 *   nextDue({ at: '08:30', zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5] }, after): Date   strictly after `after`
 *   nextRuns(schedule, after, 3): Date[]     what is shown when a schedule is saved
 *   isZone('Europe/Berlin'): boolean         an IANA zone that this machine knows
 */
import { Cron } from 'croner';

export interface WallClock {
  /** "08:30", 24 hours. */
  readonly at: string;
  /** IANA zone. */
  readonly zone: string;
  /** ISO weekdays, 1 = Monday … 7 = Sunday; at least one. */
  readonly days: readonly number[];
}

export const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    // Bare offsets ("+02:00") pass for zones, but know no summer time.
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
};

const nextOf = (at: string, zone: string, days: readonly number[], after: Date): Date => {
  const [hour, minute] = at.split(':').map(Number);
  const next = new Cron(`0 ${minute} ${hour} * * ${days.join(',')}`, { timezone: zone, paused: true }).nextRun(after);
  if (next === null) throw new RangeError(`never due: ${at} ${zone} on ${days.join(',')}`);
  return next;
};

/** "08:30" where it is that instant. */
export const clockAt = (instant: number, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instant,
  );

const MINUTE = 60_000;

export const nextDue = ({ at, zone, days }: WallClock, after: Date): Date => {
  const next = nextOf(at, zone, days, after);
  // A gap that reaches into the next day (23:00 → 00:00 in Nuuk) swallows the time without croner's noticing: then the
  // last minute of the day comes before `at`, and the first minute after the gap is the next day's first.
  const dayAfter = days.map((day) => (day % 7) + 1);
  const dayEnds = nextOf('00:00', zone, dayAfter, after);
  return dayEnds < next && clockAt(dayEnds.getTime() - MINUTE, zone) < at ? dayEnds : next;
};

export const nextRuns = (schedule: WallClock, after: Date, count: number): readonly Date[] => {
  const runs: Date[] = [];
  for (let last = after; runs.length < count; ) {
    last = nextDue(schedule, last);
    runs.push(last);
  }
  return runs;
};
