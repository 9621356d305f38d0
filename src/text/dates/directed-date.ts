/** "last October", "next May 3", "the following Monday": a date with its direction in front. */
import { calendarDay, calendarMonth } from './calendar-date.ts';
import { type Direction, type Reading, type Recurring, type Rule, wordAt } from './expression.ts';
import { DIRECTIONS, SEASONS, WEEKDAYS } from './lexicon.ts';

export const directedDate: Rule = (terms, at) => {
  const direction = DIRECTIONS.get(wordAt(terms, at));
  if (direction === undefined) return null;
  const reading = calendarDay(terms, at + 1) ?? calendarMonth(terms, at + 1);
  if (reading === null || reading.expression.kind !== 'recurring') return null;
  return { ...reading, expression: { ...reading.expression, direction } };
};

const FROM_TOLD: ReadonlyMap<string, Direction> = new Map([
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
]);

const named = (word: string): Recurring | null => {
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return { unit: 'weekday', weekday };
  const nth = SEASONS.get(word);
  return nth === undefined ? null : { unit: 'season', nth };
};

/** "the following October", "the previous Friday": counted from the date told before. */
export const datedFromTold: Rule = (terms, at): Reading | null => {
  const direction = wordAt(terms, at) === 'the' ? FROM_TOLD.get(wordAt(terms, at + 1)) : undefined;
  if (direction === undefined) return null;
  const month = calendarMonth(terms, at + 2);
  const which = month?.expression.kind === 'recurring' ? month.expression.which : named(wordAt(terms, at + 2));
  if (which === null) return null;
  const expression = { kind: 'recurring', which, direction, within: null, from: 'reference' } as const;
  return { end: month?.end ?? at + 3, expression };
};
