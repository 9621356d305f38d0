/** Weekdays: daily, weekdays, weekends, or names and ranges: mon,wed,fri · mon-thu. */
import { parsedArg } from './parsed-arg.ts';

const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const GROUPS: Readonly<Record<string, readonly number[]>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  'every day': [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  workdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
  weekend: [6, 7],
};

/** 1 = Monday … 7 = Sunday; 0 when it is no weekday. */
const numberOf = (name: string): number =>
  name.length < 2 ? 0 : NAMES.findIndex((n) => name.startsWith(n.slice(0, 2))) + 1;

/** "mon" or "fri-mon", going round the week; undefined when it is neither. */
const range = (part: string): readonly number[] | undefined => {
  const [first = 0, last = first] = part.split(/[-–]/).map((name) => numberOf(name.trim()));
  if (first === 0 || last === 0) return undefined;
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => ((first - 1 + i) % 7) + 1);
};

const parse = (typed: string): readonly number[] | undefined => {
  const group = GROUPS[typed];
  if (group !== undefined) return group;
  const parts = typed
    .split(/[\s,;]+|\band\b/)
    .filter((part) => part !== '')
    .map(range);
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return [...new Set(parts.flatMap((days) => days ?? []))].sort((a, b) => a - b);
};

/** ISO weekdays, ascending; every day when nothing was typed. */
export const daysArg = () =>
  parsedArg<readonly number[]>({
    description: 'Which days: daily, weekdays, weekends, or mon,wed,fri',
    otherwise: [1, 2, 3, 4, 5, 6, 7],
    parse: (typed) => parse(typed.toLowerCase()),
    code: 'not-days',
    problem: 'names no days. Type daily, weekdays, weekends, or days like mon,wed,fri.',
    options: ['daily', 'weekdays', 'weekends'],
    async complete(typed) {
      const groups = ['daily', 'weekdays', 'weekends', 'mon,wed,fri'];
      return groups
        .filter((group) => group.startsWith(typed.toLowerCase()))
        .map((group) => ({ label: group, value: group }));
    },
  });

/** "daily", "weekdays", "Mon, Wed". */
export const daysInWords = (days: readonly number[]): string => {
  const same = (group: readonly number[]): boolean =>
    group.length === days.length && group.every((d) => days.includes(d));
  if (same(GROUPS.daily ?? [])) return 'daily';
  if (same(GROUPS.weekdays ?? [])) return 'weekdays';
  if (same(GROUPS.weekends ?? [])) return 'weekends';
  return days.map((d) => (NAMES[d - 1] ?? '').replace(/^./, (c) => c.toUpperCase())).join(', ');
};
