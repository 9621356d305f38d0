/** A day, as typed in chat: 2025-12-24, or "today", "yesterday", "monday", "7d". */
import type { ArgSpec, Ask } from '../core/command.ts';
import { type Day, dayNumber, dayOf } from '../domain/interval.ts';
import { fail, ok } from '../domain/result.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Today in the person's zone, else in UTC. */
const today = ({ clock, actor }: Ask): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: actor.zone ?? 'UTC' }).format(clock.now());

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text)) && dayOf(dayNumber(text)) === text;

const lastDayOf = (month: string): Day =>
  dayOf(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0) / 86_400_000);

const read = (typed: string, edge: 'first' | 'last', ask: Ask): Day | null => {
  const text = typed.toLowerCase();
  if (isDay(text)) return text;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return edge === 'first' ? `${text}-01` : lastDayOf(text);
  if (/^\d{4}$/.test(text)) return edge === 'first' ? `${text}-01-01` : `${text}-12-31`;
  const now = dayNumber(today(ask));
  if (text === 'today') return dayOf(now);
  if (text === 'yesterday') return dayOf(now - 1);
  const ago = /^(\d{1,4}) ?(d|days?|w|weeks?)(?: ago)?$/.exec(text);
  if (ago !== null) return dayOf(now - Number(ago[1]) * (ago[2]?.startsWith('w') ? 7 : 1));
  const weekday = WEEKDAYS.indexOf(text);
  if (weekday < 0) return null;
  const back = (new Date(now * 86_400_000).getUTCDay() - weekday + 7) % 7;
  return dayOf(now - (back === 0 ? 7 : back));
};

const RECENT = [
  { label: 'Today', value: 'today' },
  { label: 'Since yesterday', value: 'yesterday' },
  { label: 'The last 7 days', value: '7d' },
  { label: 'The last 30 days', value: '30d' },
  { label: 'The last 12 months', value: '365d' },
] as const;

const recent = async (typed: string) =>
  RECENT.filter(({ label, value }) => `${label} ${value}`.toLowerCase().includes(typed.trim().toLowerCase()));

/** `edge`: which day a month or a year stands for. */
export const dateArg = (description: string, edge: 'first' | 'last' = 'first'): ArgSpec<Day | null> => ({
  description,
  input: 'text',
  required: false,
  choices: [],
  hidden: false,
  complete: edge === 'last' ? null : recent,
  async resolve(raw, ask) {
    const typed = raw?.trim() ?? '';
    if (typed === '') return ok(null);
    const day = read(typed, edge, ask);
    if (day !== null) return ok(day);
    const message = `"${typed.slice(0, 40)}" is no date I can read. Type a day like 2025-12-24, a month like 2025-12, or today, yesterday, monday, 7d.`;
    return fail({ code: 'not-a-date', message, options: ['today', 'yesterday', '7d'] });
  },
});
