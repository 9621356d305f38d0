/** Hours of rest: "22-7", "22:00-07:30"; "none" takes them away. */
import type { ArgSpec } from '../core/command.ts';
import { fail, ok } from '../domain/result.ts';

const HOURS = /^(\d{1,2})(?::(\d{2}))?\s*[-–]\s*(\d{1,2})(?::(\d{2}))?$/;

const two = (text: string): string => text.padStart(2, '0');

const parse = (typed: string): string | null => {
  const [, from = '99', fromMinute = '00', until = '99', untilMinute = '00'] = HOURS.exec(typed) ?? [];
  const fits = Number(from) < 24 && Number(until) < 24 && Number(fromMinute) < 60 && Number(untilMinute) < 60;
  const hours = `${two(from)}:${fromMinute}-${two(until)}:${untilMinute}`;
  return fits && hours.slice(0, 5) !== hours.slice(6) ? hours : null;
};

/** The value is "HH:MM-HH:MM", or null when nothing was typed. */
export const restArg = (): ArgSpec<string | null> => ({
  description: 'Hours in which nothing is posted, like 22:00-07:00',
  input: 'text',
  required: false,
  choices: [],
  hidden: false,
  complete: null,
  async resolve(raw) {
    const typed = raw?.trim().toLowerCase() ?? '';
    if (typed === '' || typed === 'none') return ok(null);
    const hours = parse(typed);
    if (hours !== null) return ok(hours);
    const message = `"${typed.slice(0, 20)}" are no hours. Type them like 22:00-07:00.`;
    return fail({ code: 'not-hours', message, options: ['22:00-07:00'] });
  },
});
