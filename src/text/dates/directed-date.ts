/** "last October", "next May 3", "this December": a date with its direction in front. */
import { calendarDay, calendarMonth } from './calendar-date.ts';
import { type Direction, type Rule, wordAt } from './expression.ts';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

export const directedDate: Rule = (terms, at) => {
  const direction = DIRECTIONS.get(wordAt(terms, at));
  if (direction === undefined) return null;
  const reading = calendarDay(terms, at + 1) ?? calendarMonth(terms, at + 1);
  if (reading === null || reading.expression.kind !== 'recurring') return null;
  return { ...reading, expression: { ...reading.expression, direction } };
};
