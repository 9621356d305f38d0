import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZone, nextDue, nextRuns, type WallClock } from '../../src/analysis/next-due.ts';

const DAILY = [1, 2, 3, 4, 5, 6, 7];
const DAY = 86_400_000;

const localOf = (zone: string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (at: Date): string => format.format(at);
};

/** The next runs as wall-clock times, each with its instant. */
const shown = (schedule: WallClock, after: string, count: number): readonly string[] => {
  const local = localOf(schedule.zone);
  return nextRuns(schedule, new Date(after), count).map((run) => `${local(run)} = ${run.toISOString().slice(0, 16)}Z`);
};

describe('the next run of a schedule', () => {
  it('is the hour in the zone, on the weekdays asked for', () => {
    const weekdays = { at: '08:30', zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5] };
    expect(shown(weekdays, '2026-02-26T12:00:00Z', 3)).toEqual([
      '2026-02-27 08:30 = 2026-02-27T07:30Z',
      '2026-03-02 08:30 = 2026-03-02T07:30Z',
      '2026-03-03 08:30 = 2026-03-03T07:30Z',
    ]);
  });

  it('comes strictly after the instant asked from', () => {
    const daily = { at: '08:30', zone: 'UTC', days: DAILY };
    expect(nextDue(daily, new Date('2026-03-02T08:29:59.999Z'))).toEqual(new Date('2026-03-02T08:30:00Z'));
    expect(nextDue(daily, new Date('2026-03-02T08:30:00.000Z'))).toEqual(new Date('2026-03-03T08:30:00Z'));
    expect(nextDue(daily, new Date('2026-03-02T08:30:00.001Z'))).toEqual(new Date('2026-03-03T08:30:00Z'));
  });

  it.each([
    ['Europe/Berlin', '02:30', '2026-03-28T12:00:00Z', '2026-03-29 03:00 = 2026-03-29T01:00Z'],
    ['Europe/Berlin', '02:00', '2026-03-28T12:00:00Z', '2026-03-29 03:00 = 2026-03-29T01:00Z'],
    ['Europe/Berlin', '03:00', '2026-03-28T12:00:00Z', '2026-03-29 03:00 = 2026-03-29T01:00Z'],
    ['America/New_York', '02:30', '2026-03-07T12:00:00Z', '2026-03-08 03:00 = 2026-03-08T07:00Z'],
    ['Africa/Cairo', '00:30', '2026-04-23T12:00:00Z', '2026-04-24 01:00 = 2026-04-23T22:00Z'],
    ['Australia/Lord_Howe', '02:15', '2026-10-03T02:00:00Z', '2026-10-04 02:30 = 2026-10-03T15:30Z'],
    ['America/Nuuk', '23:30', '2026-03-28T12:00:00Z', '2026-03-29 00:00 = 2026-03-29T01:00Z'],
  ])('in %s at %s, in the spring gap, is the first minute after it', (zone, at, after, expected) => {
    expect(shown({ at, zone, days: DAILY }, after, 1)).toEqual([expected]);
  });

  it.each([
    [
      'Europe/Berlin',
      '02:30',
      '2026-10-24T12:00:00Z',
      '2026-10-25 02:30 = 2026-10-25T00:30Z',
      '2026-10-26 02:30 = 2026-10-26T01:30Z',
    ],
    [
      'America/New_York',
      '01:30',
      '2026-10-31T12:00:00Z',
      '2026-11-01 01:30 = 2026-11-01T05:30Z',
      '2026-11-02 01:30 = 2026-11-02T06:30Z',
    ],
  ])('in %s at %s, in the repeated hour, is the first pass, once', (zone, at, after, first, second) => {
    expect(shown({ at, zone, days: DAILY }, after, 2)).toEqual([first, second]);
  });

  it('keeps its hour over the changes, on leap days and at the end of the year', () => {
    expect(shown({ at: '09:00', zone: 'America/New_York', days: [7] }, '2026-03-01T15:00:00Z', 2)).toEqual([
      '2026-03-08 09:00 = 2026-03-08T13:00Z',
      '2026-03-15 09:00 = 2026-03-15T13:00Z',
    ]);
    expect(shown({ at: '00:00', zone: 'Asia/Kolkata', days: DAILY }, '2028-02-28T00:00:00Z', 2)).toEqual([
      '2028-02-29 00:00 = 2028-02-28T18:30Z',
      '2028-03-01 00:00 = 2028-02-29T18:30Z',
    ]);
    expect(shown({ at: '23:59', zone: 'Europe/Berlin', days: DAILY }, '2026-12-31T12:00:00Z', 2)).toEqual([
      '2026-12-31 23:59 = 2026-12-31T22:59Z',
      '2027-01-01 23:59 = 2027-01-01T22:59Z',
    ]);
  });

  it('in every zone, at any hour, comes once for every local day of five years, each later than the last', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const hours = fc.integer({ min: 0, max: 1439 });
    const starts = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 11, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), hours, starts, (zone, minutes, start) => {
        const at = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const local = localOf(zone);
        let last = new Date(start);
        for (let run = 0; run < 40; run++) {
          const next = nextDue({ at, zone, days: DAILY }, last);
          const gap = next.getTime() - last.getTime();
          expect(gap).toBeGreaterThan(0);
          // A day of 23 to 25 hours, and a gap of up to two more.
          if (run > 0) expect(Math.abs(gap - DAY)).toBeLessThanOrEqual(2 * 3_600_000);
          const wall = local(next).slice(11);
          // Either the very time, or the first minute after a gap that swallowed it.
          if (wall !== at) {
            const [before, after] = [local(new Date(next.getTime() - 60_000)), local(next)];
            // Of the day that ends in the gap, or of the one that begins in it.
            const swallowed = [before, after].map((one) => one.slice(0, 11) + at);
            expect(swallowed.some((due) => before < due && due < after)).toBe(true);
          }
          last = next;
        }
      }),
      // Midnight is swallowed there, in spring.
      { numRuns: 60, examples: [['America/Santiago', 0, Date.UTC(2024, 6, 30, 4)]] },
    );
  });
});

it('a zone is a name that this machine knows, never a bare offset', () => {
  expect(['Europe/Berlin', 'America/New_York', 'UTC', 'Asia/Kolkata'].map(isZone)).toEqual([true, true, true, true]);
  expect(['Europe/Bärlin', '+02:00', '', 'CESTX', '../etc'].map(isZone)).toEqual([false, false, false, false, false]);
});
