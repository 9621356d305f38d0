/** An interval of days in words, never finer than it is: "24 December 2025", "December 2025", "10–20 December 2025". */
import type { DayInterval } from '../domain/interval.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const parts = (day: string) => ({
  year: day.slice(0, 4),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});
const monthName = (month: number): string => MONTHS[month - 1] ?? '';
const lastDate = (year: string, month: number): number => new Date(Date.UTC(Number(year), month, 0)).getUTCDate();

export const dateLabel = ({ from, to }: DayInterval): string => {
  const a = parts(from);
  const b = parts(to);
  const wholeMonths = a.date === 1 && b.date === lastDate(b.year, b.month);
  const wholeYears = wholeMonths && a.month === 1 && b.month === 12;
  if (from === to) return `${a.date} ${monthName(a.month)} ${a.year}`;
  if (wholeYears) {
    if (a.year === b.year) return a.year;
    const decade = a.year.endsWith('0') && Number(b.year) - Number(a.year) === 9;
    return decade ? `the ${a.year}s` : `${a.year}–${b.year}`;
  }
  if (wholeMonths) {
    if (a.year !== b.year) return `${monthName(a.month)} ${a.year} – ${monthName(b.month)} ${b.year}`;
    return a.month === b.month
      ? `${monthName(a.month)} ${a.year}`
      : `${monthName(a.month)}–${monthName(b.month)} ${a.year}`;
  }
  if (a.year !== b.year) return `${a.date} ${monthName(a.month)} ${a.year} – ${b.date} ${monthName(b.month)} ${b.year}`;
  if (a.month !== b.month) return `${a.date} ${monthName(a.month)} – ${b.date} ${monthName(b.month)} ${a.year}`;
  return `${a.date}–${b.date} ${monthName(a.month)} ${a.year}`;
};
