/** Whether two dates exclude each other. One moment has two days where clocks differ: "11 p.m. ET Monday" is "04:00 GMT on Tuesday". */
import { type ClockTime, clockTimeOf, mayBeOneMoment } from '../../domain/instant.ts';
import { dayNumber, disjoint, type EventDate } from '../../domain/interval.ts';
import { oncePer } from '../features/once-each.ts';

/** Read once of each date. */
const clockOf = oncePer((date: EventDate): ClockTime | null => clockTimeOf(date));

export const tellsHour = (date: EventDate): boolean => clockOf(date) !== null;

/** Both tell the hour with its zone, on neighbouring days, and it may be one. */
export const oneMoment = (a: EventDate, b: EventDate): boolean => {
  const x = clockOf(a);
  if (x === null || Math.abs(dayNumber(a.from) - dayNumber(b.from)) > 1) return false;
  const y = clockOf(b);
  return y !== null && mayBeOneMoment(x, y);
};

/** "Around 11pm", "06:40 local time" name no day: the one they stand for is a guess. */
const BARE_CLOCK =
  /^(?:(?:at|about|around|shortly|just|before|after|by|until) )*(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?: local time)?|noon|midday|midnight|dawn|dusk)$/iu;

/** Read once of each date. */
export const isBareClock = oncePer(({ expression }: EventDate): boolean => BARE_CLOCK.test(expression));

export const daysApart = (a: EventDate, b: EventDate): boolean =>
  disjoint(a, b) && !oneMoment(a, b) && !isBareClock(a) && !isBareClock(b);
