/** Finds every expression of time in a text, with its value and the days it covers. A cascade of own rules in the manner of HeidelTime (Strötgen & Gertz 2013). */
import type { Day } from '../../domain/interval.ts';
import type { DateMention, DateType } from '../date-mention.ts';
import { type CalendarValue, isDay } from '../dates/calendar-value.ts';
import type { Narrowing } from '../dates/expression.ts';
import { narrow } from '../dates/narrow.ts';
import { type PlacedReading, readTimes } from '../dates/read-times.ts';
import { type Resolved, resolve } from '../dates/resolve.ts';
import { type Tense, tenseAt } from '../dates/tense.ts';
import { scan } from '../numerals/scan.ts';

export interface DatedText {
  readonly text: string;
  /** ISO 8601 instant or day; the day as written there counts, so that relative days stand in its zone. */
  readonly publishedAt: string | null;
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)/;

/** The day as written; null when it is none. */
function publicationDay(publishedAt: string | null): Day | null {
  const found = ISO_DAY.exec(publishedAt ?? '');
  return found !== null && isDay(Number(found[1]), Number(found[2]), Number(found[3])) ? found[0] : null;
}

const MODS: Readonly<Record<Narrowing, DateMention['mod']>> = {
  early: 'START',
  mid: 'MID',
  late: 'END',
  before: 'START',
  after: 'END',
};

function typeOf(reading: PlacedReading): DateType {
  const { kind } = reading.expression;
  if (kind === 'duration' || kind === 'span') return 'DURATION';
  if (kind === 'set') return 'SET';
  return reading.clock === undefined ? 'DATE' : 'TIME';
}

/** Days from the publication back or ahead, for "the past three months". */
function spanDays(reading: PlacedReading, publication: Day | null): { from: Day; to: Day } | null {
  if (reading.expression.kind !== 'span' || publication === null) return null;
  const { unit, by } = reading.expression;
  const edge = resolve(
    { kind: 'shift', unit: 'day', by: by * DAYS[unit], from: 'publication', exact: true },
    {
      publication,
      reference: null,
      quarter: null,
      tense: null,
    },
  );
  const day = edge.value === null ? null : edge.timex;
  if (day === null) return null;
  return by < 0 ? { from: day, to: publication } : { from: publication, to: day };
}
const DAYS = {
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
} as const;

/** A quarter a report is about: named, and not one to come. */
const reports = ({ expression }: PlacedReading, tense: Tense | null): boolean =>
  tense !== 'future' && (expression.kind === 'recurring' || expression.kind === 'known');

export function findDates({ text, publishedAt }: DatedText): DateMention[] {
  const terms = scan(text);
  const publication = publicationDay(publishedAt);
  const mentions: DateMention[] = [];
  let reference: CalendarValue | null = null;
  let quarter: CalendarValue | null = null;
  for (const reading of readTimes(terms)) {
    const start = terms[reading.at]?.start ?? 0;
    const end = terms[reading.end - 1]?.end ?? start;
    const tense = tenseAt(terms, reading.at, reading.end);
    const resolved: Resolved = resolve(reading.expression, { publication, reference, quarter, tense });
    const days =
      resolved.value === null ? spanDays(reading, publication) : narrow(resolved.value, reading.narrowing, publication);
    mentions.push({
      start,
      end,
      text: text.slice(start, end),
      type: typeOf(reading),
      timex:
        resolved.value !== null && reading.clock !== undefined ? `${resolved.timex}${reading.clock}` : resolved.timex,
      mod: reading.narrowing !== undefined ? MODS[reading.narrowing] : reading.approximate ? 'APPROX' : null,
      from: days?.from ?? null,
      to: days?.to ?? null,
      basis: resolved.basis,
    });
    if (resolved.value !== null) {
      reference = resolved.value;
      if (reports(reading, tense) && reference.unit === 'quarter') quarter = reference;
    }
  }
  return mentions;
}
