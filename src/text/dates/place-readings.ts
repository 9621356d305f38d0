/** Places readings in the calendar one after the other, each in the light of those told before it. */
import { type Day, type DayInterval, dayNumber } from '../../domain/interval.ts';
import type { Term } from '../numerals/scan.ts';
import { type CalendarUnit, type CalendarValue, containing, timexOf } from './calendar-value.ts';
import { clockAfter } from './clock-after.ts';
import { wordAt } from './expression.ts';
import { narrow } from './narrow.ts';
import { isOfSaying } from './of-saying.ts';
import type { PlacedReading } from './read-times.ts';
import { type Resolved, resolve, type Setting } from './resolve.ts';
import { type Tense, tenseAt } from './tense.ts';

export interface Placed {
  readonly reading: PlacedReading;
  readonly resolved: Resolved;
  readonly days: DayInterval | null;
}

const DAYS: Readonly<Record<CalendarUnit, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 30,
  quarter: 91,
  half: 183,
  season: 91,
  year: 365,
  decade: 3652,
  century: 36525,
};

/** From the publication back or ahead: "the past three months". */
function spanDays({ expression }: PlacedReading, setting: Setting): DayInterval | null {
  const { publication } = setting;
  if (expression.kind !== 'span' || publication === null) return null;
  const by = expression.by * DAYS[expression.unit];
  const edge = resolve({ kind: 'shift', unit: 'day', by, from: 'publication', exact: true }, setting);
  if (edge.value === null) return null;
  return by < 0 ? { from: edge.timex, to: publication } : { from: publication, to: edge.timex };
}

/** A quarter that a report is about: named, and not one to come. */
function reports(
  { expression }: PlacedReading,
  { unit, index }: CalendarValue,
  { publication, tense }: Setting,
): boolean {
  if (unit !== 'quarter' || (expression.kind !== 'recurring' && expression.kind !== 'known')) return false;
  return tense !== 'future' || (publication !== null && index < containing('quarter', publication).index);
}

/** A time of day within so many terms of a day is that day's; further on it is nobody's. */
const CLOCK_REACH = 40;

const JOINER = /^(?:and|or|to|through|&|-|–|—)$/;

/** "the nine months", "last year": what follows is no longer told of the quarter. */
const isLong = ({ expression }: PlacedReading, value: CalendarValue | null): boolean =>
  expression.kind === 'duration' || expression.kind === 'span' || (value !== null && LONG.has(value.unit));
const LONG: ReadonlySet<CalendarUnit> = new Set(['half', 'year', 'decade', 'century']);

interface Told {
  readonly value: CalendarValue | null;
  readonly days: DayInterval | null;
  /** Index of the term after it. */
  readonly end: number;
  /** The day of the news told last. */
  readonly news: CalendarValue | null;
  /** The hour told with it. */
  readonly clock: string | null;
  /** The day told since on which somebody spoke of it; `end`: index of the term after that. */
  readonly saying: { readonly value: CalendarValue; readonly end: number } | null;
}

/** What is told this many days round the publication is the news; older days are its background. */
const NEWS_DAYS = 7;

const isNews = (day: Day, publication: Day | null): boolean =>
  publication === null || Math.abs(dayNumber(day) - dayNumber(publication)) <= NEWS_DAYS;

const opensBetween = (terms: readonly Term[], from: number, to: number): boolean =>
  terms.slice(from, to + 1).some(({ opens }) => opens);

/** "Said on Saturday shortly after 9 a.m.": so near to the day of a saying an hour is that of the saying. */
const BESIDE = 3;

/**
 * The day told shortly before counts, in another sentence only where it belongs to the news; an hour that opens a report, or
 * comes before any day of the news is told, is of the day of publication.
 */
function clockDay(terms: readonly Term[], at: number, told: Told, publication: Day | null): CalendarValue | null {
  const { value, days, end, news, saying } = told;
  if (saying !== null && at - saying.end <= BESIDE && !opensBetween(terms, saying.end, at)) return saying.value;
  if (value?.unit === 'day' && days !== null && at - end <= CLOCK_REACH && !terms[at]?.opens) {
    if (!opensBetween(terms, end, at) || isNews(days.from, publication)) return value;
    return news ?? (publication === null ? null : containing('day', publication));
  }
  return (terms[at]?.opens || news === null) && publication !== null ? containing('day', publication) : null;
}

/** "Twenty minutes later", after an hour was told: that hour's successor. */
function laterThat(
  reading: PlacedReading,
  { value, clock }: Told,
): { reading: PlacedReading; value: CalendarValue } | null {
  const { expression } = reading;
  if (expression.kind !== 'shift' || expression.minutes === undefined || clock === null || value?.unit !== 'day')
    return null;
  const moment = clockAfter(clock, expression.minutes);
  if (moment === null) return null;
  return { reading: { ...reading, clock: moment.clock }, value: { unit: 'day', index: value.index + moment.days } };
}

/** "the night before": told aside; what comes next goes on from the day itself. */
const looksBack = ({ expression }: PlacedReading): boolean =>
  expression.kind === 'shift' && expression.from === 'reference' && expression.unit === 'day' && expression.by === -1;

/** "On Friday, officials said on Saturday": told aside too, where the day of what they tell stands shortly before. */
const isSaying = (terms: readonly Term[], { at, end }: PlacedReading, value: CalendarValue, told: Told): boolean =>
  value.unit === 'day' &&
  told.value?.unit === 'day' &&
  told.news === told.value &&
  at - told.end <= CLOCK_REACH &&
  isOfSaying(terms, at, end);

export function placeReadings(
  terms: readonly Term[],
  readings: readonly PlacedReading[],
  publication: Day | null,
): Placed[] {
  const newsOf = (value: CalendarValue, days: DayInterval | null): CalendarValue | null =>
    value.unit === 'day' && days !== null && isNews(days.from, publication) ? value : null;
  let told: Told = { value: null, days: null, end: 0, news: null, clock: null, saying: null };
  let quarter: CalendarValue | null = null;
  let quarterly = false;
  let tense: Tense | null = null;
  let joinedAt = -1;
  return readings.map((read) => {
    const later = laterThat(read, told);
    const reading = later?.reading ?? read;
    // "April 24 and 25": the second is told in the same breath.
    if (reading.at !== joinedAt) tense = tenseAt(terms, reading.at, reading.end);
    joinedAt = JOINER.test(wordAt(terms, reading.end)) ? reading.end + 1 : -1;
    const setting: Setting = {
      publication,
      reference: told.value,
      quarter,
      quarterly,
      tense,
      clockDay: clockDay(terms, reading.at, told, publication),
    };
    const resolved =
      later === null
        ? resolve(reading.expression, setting)
        : { value: later.value, timex: timexOf(later.value), basis: 'inferred' as const };
    const { value } = resolved;
    quarterly = (quarterly && !isLong(reading, value)) || value?.unit === 'quarter';
    if (value === null) return { reading, resolved, days: spanDays(reading, setting) };
    const days = reading.expression.kind === 'same' ? told.days : narrow(value, reading.narrowing, publication);
    const clock = reading.clock ?? null;
    if (looksBack(reading)) return { reading, resolved, days };
    if (reading.expression.kind !== 'clock' && isSaying(terms, reading, value, told))
      told = { ...told, end: reading.end, saying: { value, end: reading.end } };
    else if (reading.expression.kind !== 'clock')
      told = { value, days, end: reading.end, news: newsOf(value, days) ?? told.news, clock, saying: null };
    else if (value === told.value) told = { ...told, clock };
    if (reports(reading, value, setting)) quarter = value;
    return { reading, resolved, days };
  });
}
