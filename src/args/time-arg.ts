/** A wall-clock time: 08:30, 8:30, 8am, 17. */
import { parsedArg } from './parsed-arg.ts';

/** "8:30 pm" → "20:30"; undefined when it is no time of day. */
const clockTime = (typed: string): string | undefined => {
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/.exec(typed.toLowerCase());
  if (found === null) return undefined;
  const [, hours = '', minutes = '00', half] = found;
  const twelve = half !== undefined;
  const hour = twelve ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || (twelve && (Number(hours) < 1 || Number(hours) > 12))) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
};

/** The value is "HH:MM", 24 hours; `otherwise` when nothing was typed. */
export const timeArg = (description: string, otherwise: string) =>
  parsedArg({
    description,
    otherwise,
    parse: clockTime,
    code: 'not-a-time',
    problem: 'is no time of day. Type it like 08:30 or 6pm.',
    options: ['07:00', '08:30', '18:00'],
  });
