/** Dates that are no rivals: some day, and some hour of it, satisfies both. */
import { widthInDays } from '../../domain/interval.ts';
import { minutesApart, timeOfDayIn } from '../facts/clock.ts';
import { datesClash } from '../facts/slots.ts';
import type { Statement } from '../features/statement.ts';
import type { Check } from './refutation.ts';

/** "About four" and "4.10". */
const ROUNDING_MINUTES = 5;

const otherHours = (a: Statement, b: Statement): boolean => {
  const [x, y] = [timeOfDayIn(a.text), timeOfDayIn(b.text)];
  return x !== null && y !== null && minutesApart(x, y) > ROUNDING_MINUTES;
};

/** Wider than this a date says little by itself: the words around it may say more. */
const TELLING_DAYS = 3;
const width = ({ date }: Statement): number => (date === null ? Number.POSITIVE_INFINITY : widthInDays(date));

/** Where a text gives no date that we read, the model may have read one that we did not. */
export const datesAgree: Check = (_, a, b) => {
  if (a.date === null || b.date === null || a.datesSpeech || b.datesSpeech) return null;
  if (width(a) > TELLING_DAYS || width(b) > TELLING_DAYS) return null;
  return datesClash(a, b) || otherHours(a, b) ? null : 'dates-agree';
};
