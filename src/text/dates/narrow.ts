/** What "early", "mid", "late", "earlier" and "later" leave of a unit. An early decade is its years 0 to 3, a late month its last third. */
import { type Day, type DayInterval, dayNumber, dayOf } from '../../domain/interval.ts';
import { type CalendarValue, dayFrom, intervalOf, yearOf } from './calendar-value.ts';
import type { Narrowing } from './expression.ts';

/** First and last day, month or year of the three parts, counted from the unit's beginning; the last part ends with the unit. */
const PARTS: Readonly<Record<'early' | 'mid' | 'late', readonly [number, number]>> = {
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
};

/** First and last day of a month's parts told by number; counted from the end where negative. */
const NUMBERED: Readonly<Partial<Record<Narrowing, readonly [number, number]>>> = {
  'week-1': [0, 6],
  'week-2': [7, 13],
  'week-3': [14, 20],
  'week-4': [21, 27],
  'last-week': [-7, -1],
  'first-half': [0, 14],
  'second-half': [15, -1],
};

function numbered({ from, to }: DayInterval, [first, last]: readonly [number, number]): DayInterval {
  const at = (day: number): Day => dayOf(day < 0 ? dayNumber(to) + 1 + day : dayNumber(from) + day);
  return { from: at(first), to: at(last) };
}

function decade({ from }: DayInterval, part: 'early' | 'mid' | 'late'): DayInterval {
  const first = yearOf(from);
  const [a, b] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[part] as [number, number];
  return { from: dayFrom(first + a, 1, 1), to: dayFrom(first + b, 12, 31) };
}

function year({ from }: DayInterval, part: 'early' | 'mid' | 'late'): DayInterval {
  const ends = { early: ['01-01', '04-30'], mid: ['05-01', '08-31'], late: ['09-01', '12-31'] }[part];
  return { from: `${from.slice(0, 4)}-${ends[0]}`, to: `${from.slice(0, 4)}-${ends[1]}` };
}

function third({ from, to }: DayInterval, part: 'early' | 'mid' | 'late'): DayInterval {
  const first = dayNumber(from);
  const width = dayNumber(to) - first + 1;
  const [a, b] = PARTS[part];
  const start = first + Math.floor(width * a);
  return { from: dayOf(start), to: dayOf(Math.max(start, first + Math.floor(width * b) - 1)) };
}

/** The days of a value under a narrowing; `publication` bounds "earlier this month" (up to it) and "later this month" (from it on). */
export function narrow(
  value: CalendarValue,
  narrowing: Narrowing | undefined,
  publication: Day | null,
): DayInterval | null {
  const whole = intervalOf(value);
  if (whole === null || narrowing === undefined || value.unit === 'day') return whole;
  if (narrowing === 'before' || narrowing === 'after') {
    if (publication === null || publication < whole.from || publication > whole.to) return whole;
    return narrowing === 'before' ? { from: whole.from, to: publication } : { from: publication, to: whole.to };
  }
  const days = NUMBERED[narrowing];
  if (days !== undefined) return value.unit === 'month' ? numbered(whole, days) : whole;
  if (narrowing !== 'early' && narrowing !== 'mid' && narrowing !== 'late') return whole;
  if (value.unit === 'decade') return decade(whole, narrowing);
  return value.unit === 'year' ? year(whole, narrowing) : third(whole, narrowing);
}
