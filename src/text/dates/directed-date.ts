/** "last October", "next May 3", "this December": a date with its direction in front. */
import { calendarDay, calendarMonth } from './calendar-date.ts';
import { type Rule, wordAt } from './expression.ts';
import { DIRECTIONS } from './lexicon.ts';

export const directedDate: Rule = (terms, at) => {
  const direction = DIRECTIONS.get(wordAt(terms, at));
  if (direction === undefined) return null;
  const reading = calendarDay(terms, at + 1) ?? calendarMonth(terms, at + 1);
  if (reading === null || reading.expression.kind !== 'recurring') return null;
  return { ...reading, expression: { ...reading.expression, direction } };
};
