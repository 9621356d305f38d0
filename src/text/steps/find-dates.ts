/** Finds every expression of time in a text, with its value and the days it covers. A cascade of own rules in the manner of HeidelTime (Strötgen & Gertz 2013). */
import { utcOf } from '../../domain/instant.ts';
import type { Day } from '../../domain/interval.ts';
import type { DateMention, DateType } from '../date-mention.ts';
import { anchorEvents } from '../dates/anchor-events.ts';
import { isDay } from '../dates/calendar-value.ts';
import type { Narrowing, Reading } from '../dates/expression.ts';
import { type Placed, placeReadings } from '../dates/place-readings.ts';
import { readTimes } from '../dates/read-times.ts';
import { scan, type Term } from '../numerals/scan.ts';

export interface DatedText {
  readonly text: string;
  /** ISO 8601 instant or day; the day as written there counts, so that relative days stand in its zone. */
  readonly publishedAt: string | null;
  /** The text's own, scanned anew when left out. */
  readonly terms?: readonly Term[];
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
  'week-1': 'START',
  'week-2': 'MID',
  'week-3': 'MID',
  'week-4': 'END',
  'last-week': 'END',
  'first-half': 'START',
  'second-half': 'END',
};

function modOf({ narrowing, approximate }: Reading): DateMention['mod'] {
  if (narrowing !== undefined) return MODS[narrowing];
  return approximate ? 'APPROX' : null;
}

function typeOf({ expression: { kind }, clock }: Reading): DateType {
  if (kind === 'duration' || kind === 'span') return 'DURATION';
  if (kind === 'set') return 'SET';
  return clock === undefined ? 'DATE' : 'TIME';
}

function mentionOf(text: string, terms: readonly Term[], { reading, resolved, days }: Placed): DateMention {
  const start = terms[reading.at]?.start ?? 0;
  const end = terms[reading.end - 1]?.end ?? start;
  const words = text.slice(start, end);
  return {
    start,
    end,
    text: words,
    type: typeOf(reading),
    timex: `${resolved.timex}${reading.clock ?? ''}`,
    mod: modOf(reading),
    from: days?.from ?? null,
    to: days?.to ?? null,
    basis: resolved.basis,
    utc: reading.clock === undefined || days === null ? null : utcOf({ ...days, expression: words }),
  };
}

/** In reading order, without overlap. Linear in the text; never throws. */
export function findDates({ text, publishedAt, terms = scan(text) }: DatedText): DateMention[] {
  const placed = placeReadings(terms, readTimes(terms), publicationDay(publishedAt));
  return anchorEvents(terms, placed).map((one) => mentionOf(text, terms, one));
}
