/** Distances in time: "three days ago", "a year earlier", "two weeks later", "24 hours ago", "the day before Christmas", "ten days after the vote". */
import { readNumeral } from '../numerals/numeral.ts';
import type { Term } from '../numerals/scan.ts';
import type { CalendarUnit } from './calendar-value.ts';
import { type Reading, type Rule, wordAt } from './expression.ts';
import { CLOCK_UNITS, DURATION_LETTERS, UNITS } from './lexicon.ts';

/** Beyond this nothing is counted back in news; keeps the arithmetic inside the calendar. */
const MOST = 20_000;

export interface Amount {
  readonly count: number | null;
  readonly unit: CalendarUnit | 'clock';
  /** TIMEX3 duration: "P3D", "PT24H", "PXW". */
  readonly timex: string;
  /** Whole days, when it is made of hours. */
  readonly hours: number;
  readonly end: number;
  readonly vague: boolean;
}

const shown = (count: number | null): string => {
  if (count === null) return 'X';
  return Number.isInteger(count) ? String(count) : String(Math.round(count * 10) / 10);
};

/** "three days", "24 hours", "a couple of weeks", "two-week"; with `article` also "a year". */
export function readAmount(terms: readonly Term[], at: number, article = true): Amount | null {
  const half = wordAt(terms, at) === 'half' && /^an?$/.test(wordAt(terms, at + 1));
  const numeral = half ? { value: 0.5, end: at + 2, vague: false } : readNumeral(terms, at, { article });
  if (numeral === null || (numeral.value !== null && numeral.value > MOST)) return null;
  let here = numeral.end;
  if (wordAt(terms, here) === '-') here += 1;
  if (/^(?:more|full|whole|straight|consecutive|short|long)$/.test(wordAt(terms, here))) here += 1;
  const noun = wordAt(terms, here);
  const clock = CLOCK_UNITS.get(noun);
  const fortnight = /^fortnights?$/.test(noun);
  const unit = fortnight ? 'week' : UNITS.get(noun);
  if (unit === undefined && clock === undefined) return null;
  // "three-quarters of the voters" is a share.
  if (noun === 'quarters' && (here > numeral.end || wordAt(terms, here + 1) === 'of')) return null;
  const { vague } = numeral;
  const value = numeral.value !== null && fortnight ? numeral.value * 2 : numeral.value;
  const timex =
    clock === undefined ? `P${shown(value)}${DURATION_LETTERS[unit ?? 'day']}` : `PT${shown(value)}${clock}`;
  const hours = clock === 'H' ? (value ?? 0) : clock === undefined ? 0 : (value ?? 0) / (clock === 'M' ? 60 : 3600);
  return { count: value, unit: unit ?? 'clock', timex, hours, end: here + 1, vague };
}

function shifted({ count, unit, hours, vague }: Amount, sign: 1 | -1, end: number, ago: boolean): Reading {
  const from = ago ? 'publication' : 'reference';
  if (unit === 'clock') {
    if (count === null) return { end, expression: { kind: 'unanchored', timex: 'XXXX-XX-XX' } };
    // A few hours move the day only when a day's length is reached; the hour of publication is often a formality.
    const by = sign * Math.floor(hours / 24);
    const minutes = ago ? {} : { minutes: sign * Math.round(hours * 60) };
    return { end, expression: { kind: 'shift', unit: 'day', by, from, exact: false, ...minutes } };
  }
  if (count === null) return { end, expression: { kind: 'vague', timex: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
  const steps = unit === 'decade' && ago ? count * 10 : unit === 'century' ? count * 100 : count;
  const scale = unit === 'decade' || unit === 'century' ? 'year' : unit;
  const whole = Math.trunc(steps);
  const reading: Reading = { end, expression: { kind: 'shift', unit: scale, by: sign * whole, from, exact: false } };
  return vague || whole !== steps ? { ...reading, approximate: true } : reading;
}

export const distanceRule: Rule = (terms, at) => {
  const amount = readAmount(terms, at);
  if (amount === null) return null;
  let end = amount.end;
  if (/^or$/.test(wordAt(terms, end)) && wordAt(terms, end + 1) === 'so') end += 2;
  const word = wordAt(terms, end);
  if (word === 'ago') return shifted(amount, -1, end + 1, true);
  if (word === 'from' && /^(?:now|today)$/.test(wordAt(terms, end + 1))) return shifted(amount, 1, end + 2, true);
  if (word === 'hence') return shifted(amount, 1, end + 1, true);
  if (word === 'earlier' || word === 'previously')
    return wordAt(terms, end + 1) === 'than' ? null : shifted(amount, -1, end + 1, false);
  if (word === 'later' || word === 'afterward' || word === 'afterwards')
    return wordAt(terms, end + 1) === 'than' ? null : shifted(amount, 1, end + 1, false);
  return null;
};

const isAge = (terms: readonly Term[], end: number): boolean =>
  wordAt(terms, wordAt(terms, end) === '-' ? end + 1 : end) === 'old' ||
  (wordAt(terms, end) === 'of' && wordAt(terms, end + 1) === 'age');

/** A length of time that is no point: "for three years", "a two-hour meeting", "the past three months". Ages are none. */
export const durationRule: Rule = (terms, at) => {
  const the = wordAt(terms, at) === 'the' || wordAt(terms, at) === 'these';
  const from = the ? at + 1 : at;
  const word = wordAt(terms, from);
  const back = /^(?:last|past|previous|preceding|recent)$/.test(word);
  const ahead = /^(?:next|coming|following)$/.test(word);
  // "will last six weeks".
  if (
    word === 'last' &&
    !the &&
    /^(?:to|will|would|could|may|might|should|can|not|t|did|does|ll)$/.test(wordAt(terms, at - 1))
  )
    return null;
  const amount = readAmount(terms, back || ahead ? from + 1 : from, false);
  if (amount === null && (back || ahead) && the) {
    const unit = UNITS.get(wordAt(terms, from + 1));
    if (unit === undefined) return null;
    const plural = wordAt(terms, from + 1).endsWith('s');
    const timex = `P${plural ? 'X' : '1'}${DURATION_LETTERS[unit]}`;
    if (word === 'recent' || plural)
      return { end: from + 2, expression: { kind: 'vague', timex: back ? 'PAST_REF' : 'FUTURE_REF' } };
    return back && (word === 'past' || word === 'last') && unit !== 'century'
      ? { end: from + 2, expression: { kind: 'span', timex, unit, by: -1 } }
      : null;
  }
  if (amount === null || isAge(terms, amount.end)) return null;
  const { count, unit, timex, hours, end } = amount;
  if (!back && !ahead) return { end, expression: { kind: 'duration', timex } };
  if (count === null) return { end, expression: { kind: 'vague', timex: back ? 'PAST_REF' : 'FUTURE_REF' } };
  const days = unit === 'clock' ? Math.ceil(hours / 24) : Math.trunc(count);
  const sign = back ? -1 : 1;
  return { end, expression: { kind: 'span', timex, unit: unit === 'clock' ? 'day' : unit, by: sign * days } };
};
