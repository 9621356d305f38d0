/** Texts printed weeks apart speak of two occasions, unless a day tells that it is one. */
import { dayNumber, disjoint } from '../../domain/interval.ts';
import type { Statement } from '../features/statement.ts';

const LONG_DAYS = 14;

export const longBetween = (a: Statement, b: Statement): boolean => {
  const [x, y] = [a.printedOn, b.printedOn];
  if (x === null || y === null || Math.abs(dayNumber(x) - dayNumber(y)) <= LONG_DAYS) return false;
  return a.date === null || b.date === null || disjoint(a.date, b.date);
};
