/** One whole phrase of time: the longest reading of any rule, with the part of the day or the clock beside it and "early", "late" before it. */
import type { Term } from '../numerals/scan.ts';
import { besideRule, hoursBesideRule, partBesideRule } from './beside.ts';
import { calendarDay, calendarMonth } from './calendar-date.ts';
import { clockRule, readClock } from './clock.ts';
import { deicticRule, vagueRule } from './deictic.ts';
import { datedFromTold, directedDate } from './directed-date.ts';
import { distanceRule, durationRule } from './distance.ts';
import { type Narrowing, type Reading, type Rule, wordAt } from './expression.ts';
import { holidayRule, nineEleven } from './holiday.ts';
import { DAY_PARTS } from './lexicon.ts';
import { isMonthHere } from './month-sense.ts';
import { partOfMonth } from './part-of-month.ts';
import { relativeUnitRule, theUnitRule, yearEarlierRule } from './relative-unit.ts';
import { repeatedRule } from './repeated.ts';
import { weekdayRule, weekdaySet } from './weekday.ts';
import { centuryRule, decadeRule, yearRule } from './year.ts';
import { quarterRule, seasonRule, yearOwnedRule } from './year-part.ts';

const monthHere: Rule = (terms, at) => {
  const reading = calendarMonth(terms, at);
  return reading !== null && isMonthHere(terms, at, reading.end) ? reading : null;
};

/** "the 1980s" with its article. */
const withThe =
  (rule: Rule): Rule =>
  (terms, at) =>
    rule(terms, wordAt(terms, at) === 'the' ? at + 1 : at);

/** Rules that name a place in the calendar; of equal length the earlier wins. */
const POINTS: readonly Rule[] = [
  calendarDay,
  weekdayRule,
  directedDate,
  datedFromTold,
  monthHere,
  holidayRule,
  nineEleven,
  deicticRule,
  yearOwnedRule,
  yearEarlierRule,
  relativeUnitRule,
  theUnitRule,
  quarterRule,
  seasonRule,
  withThe(decadeRule),
  withThe(centuryRule),
  yearRule,
];

function longest(rules: readonly Rule[], terms: readonly Term[], at: number): Reading | null {
  let best: Reading | null = null;
  for (const rule of rules) {
    const reading = rule(terms, at);
    if (reading !== null && (best === null || reading.end > best.end)) best = reading;
  }
  return best;
}

/** "Friday night", "Tuesday at 9 a.m.", "Dec. 24, 9 p.m." */
function withClock(terms: readonly Term[], reading: Reading): Reading {
  const { expression, end } = reading;
  const dayLike =
    reading.clock === undefined &&
    ((expression.kind === 'known' && expression.value.unit === 'day') ||
      (expression.kind === 'recurring' && /^(?:day|weekday|holiday)$/.test(expression.which.unit)) ||
      (expression.kind === 'shift' && expression.unit === 'day' && expression.exact));
  if (!dayLike) return reading;
  const part = DAY_PARTS.get(wordAt(terms, end));
  if (part !== undefined && wordAt(terms, end) !== 'noon') return { ...reading, end: end + 1, clock: part };
  let here = wordAt(terms, end) === ',' ? end + 1 : end;
  if (/^(?:at|around|about)$/.test(wordAt(terms, here))) here += 1;
  if (/^(?:around|about)$/.test(wordAt(terms, here))) here += 1;
  const clock = readClock(terms, here);
  return clock === null ? reading : { ...reading, end: clock.end, clock: clock.timex };
}

/** "overnight Tuesday", "overnight on Sunday": the day comes after it. */
const overnight: Rule = (terms, at) => {
  if (wordAt(terms, at) !== 'overnight') return null;
  const end = /^(?:from|into)$/.test(wordAt(terms, at + 1)) ? at + 2 : at + 1;
  const here = wordAt(terms, end) === 'on' ? end + 1 : end;
  const day = longest([calendarDay, weekdayRule], terms, here);
  return day === null ? null : { end, expression: { kind: 'clock' }, clock: 'TNI' };
};

/** "9 a.m. EST Tuesday", "10 p.m. on Dec. 24". */
function clockThenDay(terms: readonly Term[], at: number): Reading | null {
  const clock = overnight(terms, at) ?? clockRule(terms, at);
  if (clock === null) return null;
  // "20:00 local time (1700 GMT) on Sunday": the same hour once more, in another zone.
  const again = wordAt(terms, clock.end) === '(' ? readClock(terms, clock.end + 1) : null;
  const told = again !== null && wordAt(terms, again.end) === ')' ? again.end + 1 : clock.end;
  const here = /^(?:on|,)$/.test(wordAt(terms, told)) ? told + 1 : told;
  const day = longest([calendarDay, weekdayRule, deicticRule], terms, here);
  const bare = day !== null && day.clock === undefined;
  return bare && clock.clock !== undefined ? { ...day, clock: clock.clock } : { ...clock, end: told };
}

const point: Rule = (terms, at) => {
  const reading = longest(POINTS, terms, at);
  return reading && withClock(terms, reading);
};

const beside = besideRule(point);
const OTHERS: readonly Rule[] = [
  distanceRule,
  beside,
  hoursBesideRule,
  partBesideRule,
  clockThenDay,
  weekdaySet,
  repeatedRule,
  durationRule,
  vagueRule,
];

const base: Rule = (terms, at) => {
  const found = point(terms, at);
  const other = longest(OTHERS, terms, at);
  return other !== null && (found === null || other.end > found.end) ? other : found;
};

const NARROWINGS: ReadonlyMap<string, Narrowing> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['earlier', 'before'],
  ['later', 'after'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['outset', 'early'],
  ['end', 'late'],
  ['close', 'late'],
  ['rest', 'after'],
  ['remainder', 'after'],
]);
const NOUNS = /^(?:beginning|start|outset|middle|end|close|rest|remainder)$/;
const APPROXIMATE = /^(?:about|around|nearly|almost|roughly|approximately|circa|some)$/;
const OF_UNIT = /^(?:year|month|week|day|quarter|decade|century|weekend)$/;

/** "the year" after "end of" or "later in" is the current one. */
function plainUnit(terms: readonly Term[], at: number): Reading | null {
  const unit = wordAt(terms, at) === 'the' && OF_UNIT.test(wordAt(terms, at + 1)) ? wordAt(terms, at + 1) : null;
  if (unit === null) return null;
  const from = unit === 'quarter' || unit === 'decade' || unit === 'day' ? 'reference' : 'publication';
  return { end: at + 2, expression: { kind: 'shift', unit: unit as 'year', by: 0, from, exact: true } };
}

const monthPart = partOfMonth((terms, at) => {
  const month = monthHere(terms, at) ?? relativeUnitRule(terms, at);
  return month ?? (wordAt(terms, at + 1) === 'month' ? plainUnit(terms, at) : null);
});

function narrowed(terms: readonly Term[], at: number): Reading | null {
  const the = wordAt(terms, at) === 'the';
  const head = the ? at + 1 : at;
  const word = wordAt(terms, head);
  const narrowing = NARROWINGS.get(word);
  if (narrowing === undefined) return null;
  let here = head + 1;
  const noun = NOUNS.test(word);
  if (noun && wordAt(terms, here) !== 'of') return null;
  if (/^(?:-|–|of|in|on)$/.test(wordAt(terms, here))) here += 1;
  const comparative = narrowing === 'before' || narrowing === 'after';
  if (the && comparative && !noun) return null;
  const inner = base(terms, here) ?? (wordAt(terms, here) === 'the' ? base(terms, here + 1) : null);
  const reading =
    inner !== null && inner.expression.kind !== 'duration' && inner.expression.kind !== 'set' ? inner : null;
  const found = reading ?? (noun || comparative || wordAt(terms, here - 1) === 'in' ? plainUnit(terms, here) : null);
  if (found === null || found.narrowing !== undefined) return null;
  return found.expression.kind === 'vague' ? null : { ...found, narrowing };
}

/** Reads a time at a term, with all that belongs to it. */
export const timePhrase: Rule = (terms, at) => {
  const word = wordAt(terms, at);
  if (APPROXIMATE.test(word)) {
    const inner = narrowed(terms, at + 1) ?? base(terms, at + 1);
    if (inner !== null && inner.expression.kind !== 'vague') return { ...inner, approximate: true };
  }
  return narrowed(terms, at) ?? monthPart(terms, at) ?? base(terms, at);
};
