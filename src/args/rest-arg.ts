/** Hours of rest: "22-7", "22:00-07:30"; "none" takes them away. */
import { parsedArg } from './parsed-arg.ts';

const HOURS = /^(\d{1,2})(?::(\d{2}))?\s*[-–]\s*(\d{1,2})(?::(\d{2}))?$/;

const two = (text: string): string => text.padStart(2, '0');

const parse = (typed: string): string | null | undefined => {
  if (typed.toLowerCase() === 'none') return null;
  const [, from = '99', fromMinute = '00', until = '99', untilMinute = '00'] = HOURS.exec(typed) ?? [];
  const fits = Number(from) < 24 && Number(until) < 24 && Number(fromMinute) < 60 && Number(untilMinute) < 60;
  const hours = `${two(from)}:${fromMinute}-${two(until)}:${untilMinute}`;
  return fits && hours.slice(0, 5) !== hours.slice(6) ? hours : undefined;
};

/** The value is "HH:MM-HH:MM", or null when nothing or "none" was typed. */
export const restArg = () =>
  parsedArg<string | null>({
    description: 'Hours in which nothing is posted, like 22:00-07:00',
    otherwise: null,
    parse,
    code: 'not-hours',
    problem: 'are no hours. Type them like 22:00-07:00.',
    options: ['22:00-07:00'],
  });
