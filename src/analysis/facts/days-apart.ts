/** Whether two dates exclude each other. One moment has two days where clocks differ: "11 p.m. ET Monday" is "04:00 GMT on Tuesday". */
import { clockTimeOf, mayBeOneMoment } from '../../domain/instant.ts';
import { dayNumber, disjoint, type EventDate } from '../../domain/interval.ts';

/** Both tell the hour with its zone, on neighbouring days, and it may be one. */
export const oneMoment = (a: EventDate, b: EventDate): boolean => {
  if (Math.abs(dayNumber(a.from) - dayNumber(b.from)) > 1) return false;
  const [x, y] = [clockTimeOf(a), clockTimeOf(b)];
  return x !== null && y !== null && mayBeOneMoment(x, y);
};

/** "Around 11pm" names no day: the one it stands for is a guess. */
const BARE_CLOCK =
  /^(?:(?:at|about|around|shortly|just|before|after|by|until) )*(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?|noon|midday|midnight|dawn|dusk)$/iu;

export const daysApart = (a: EventDate, b: EventDate): boolean =>
  disjoint(a, b) && !oneMoment(a, b) && !BARE_CLOCK.test(a.expression) && !BARE_CLOCK.test(b.expression);
