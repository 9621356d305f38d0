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

/** The latest of them, each made once: a formatter costs native memory that is given back late. */
const remembered = <Made>(most: number, make: (key: string) => Made): ((key: string) => Made) => {
  const known = new Map<string, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.delete(key);
    known.set(key, made);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return made;
  };
};

const FORMATTERS = 128;
const PATTERNS = 512;

const clockOf = remembered(
  FORMATTERS,
  (zone) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
);

/** `key`: the pattern, a bar, the zone. */
const cronOf = remembered(PATTERNS, (key) => {
  const [pattern = '', timezone = ''] = key.split('|');
  return new Cron(pattern, { timezone, paused: true });
});

const nextOf = (at: string, zone: string, days: readonly number[], after: Date): Date => {
  const [hour, minute] = at.split(':').map(Number);
  const next = cronOf(`0 ${minute} ${hour} * * ${days.join(',')}|${zone}`).nextRun(after);
  if (next === null) throw new RangeError(`never due: ${at} ${zone} on ${days.join(',')}`);
  return next;
};

/** "08:30" where it is that instant. */
export const clockAt = (instant: number, zone: string): string => clockOf(zone).format(instant);

const MINUTE = 60_000;
const DAY = 1_440;

/** How far the zone's clock stands from UTC, in minutes of 0 to 1439. */
const shiftAt = (instant: number, zone: string): number => {
  const [hour = 0, minute = 0] = clockAt(instant, zone).split(':').map(Number);
  return (hour * 60 + minute - (Math.floor(instant / MINUTE) % DAY) + DAY) % DAY;
};

export const nextDue = ({ at, zone, days }: WallClock, after: Date): Date => {
  const next = nextOf(at, zone, days, after);
  if (shiftAt(after.getTime(), zone) === shiftAt(next.getTime(), zone)) return next;
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
