/** When hours of rest end. Pure; wall-clock time in a zone. */
import { clockAt, nextDue } from './next-due.ts';

const DAILY = [1, 2, 3, 4, 5, 6, 7];

/** The instant at which the rest that `now` falls in ends, or null when it falls in none. `hush`: "22:00-07:00". */
export const restEnds = (hush: string | null, zone: string, now: Date): Date | null => {
  if (hush === null) return null;
  const [from = '', until = ''] = hush.split('-');
  const clock = clockAt(now.getTime(), zone);
  const resting = from < until ? clock >= from && clock < until : clock >= from || clock < until;
  return resting ? nextDue({ at: until, zone, days: DAILY }, now) : null;
};
