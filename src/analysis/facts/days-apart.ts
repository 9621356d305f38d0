/** Whether two dates exclude each other. One moment has two days where clocks differ: "11 p.m. ET Monday" is "04:00 GMT on Tuesday". */
import { type ClockTime, clockTimeOf, mayBeOneMoment } from '../../domain/instant.ts';
import { dayNumber, disjoint, type EventDate } from '../../domain/interval.ts';

const clocks = new WeakMap<EventDate, ClockTime | null>();

/** Read once of each date. */
const clockOf = (date: EventDate): ClockTime | null => {
  const known = clocks.get(date);
  if (known !== undefined) return known;
  const clock = clockTimeOf(date);
  clocks.set(date, clock);
  return clock;
};

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

export const isBareClock = ({ expression }: EventDate): boolean => BARE_CLOCK.test(expression);

export const daysApart = (a: EventDate, b: EventDate): boolean =>
  disjoint(a, b) && !oneMoment(a, b) && !isBareClock(a) && !isBareClock(b);
