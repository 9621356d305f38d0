/**
 * Times that lean on another: "the day before Christmas", "the week of March 6"; what leans on an event ("two hours after the
 * collapse", "the night of the fire", "minutes before the vote") waits for its day.
 */

import type { Term } from '../numerals/scan.ts';
import type { CalendarUnit } from './calendar-value.ts';
import { readAmount } from './distance.ts';
import { type Beside, type Reading, type Rule, wordAt } from './expression.ts';
import { DAY_PARTS, UNITS } from './lexicon.ts';

const UNKNOWN: Readonly<Partial<Record<CalendarUnit, string>>> = { week: 'XXXX-WXX', month: 'XXXX-XX', year: 'XXXX' };

/** `base` reads the date leaned on. */
export const besideRule =
  (base: Rule): Rule =>
  (terms, at): Reading | null => {
    const the = wordAt(terms, at) === 'the';
    const from = the ? at + 1 : at;
    const noun = UNITS.get(wordAt(terms, from));
    const amount = the ? null : readAmount(terms, at);
    const unit = the || noun !== undefined ? noun : amount?.unit;
    const end = the || noun !== undefined ? from + 1 : (amount?.end ?? at);
    if (unit === undefined || unit === 'clock' || end === at) return null;
    const count = noun === undefined ? (amount?.count ?? null) : 1;
    const relation = wordAt(terms, end);
    if (relation === 'of' && the && unit === 'week') {
      const date = base(terms, end + 1);
      if (date === null) return null;
      return { end: date.end, expression: { kind: 'around', base: date.expression, unit, by: 0 } };
    }
    if (relation !== 'before' && relation !== 'after') return null;
    const date = base(terms, wordAt(terms, end + 1) === 'the' ? end + 2 : end + 1);
    const timex = UNKNOWN[unit] ?? 'XXXX-XX-XX';
    if (count === null || !Number.isInteger(count)) return { end: end + 1, expression: { kind: 'unanchored', timex } };
    const by = relation === 'before' ? -count : count;
    if (the && endsPhrase(terms, end + 1))
      return { end: end + 1, expression: { kind: 'shift', unit, by, from: 'reference', exact: true } };
    if (date !== null) return { end: date.end, expression: { kind: 'around', base: date.expression, unit, by } };
    return { end: end + 1, expression: { kind: 'unanchored', timex, beside: { unit, by } } };
  };

const MINUTES_OF_DAY = 1_440;
const SHORT: ReadonlySet<string> = new Set(['hours', 'minutes', 'moments']);
const PARTS: ReadonlySet<string> = new Set(['day', 'morning', 'afternoon', 'evening', 'night', 'eve']);

const leaning = (end: number, beside: Beside, clock?: string): Reading => ({
  end,
  expression: { kind: 'unanchored', timex: 'XXXX-XX-XX', beside },
  ...(clock === undefined ? {} : { clock }),
});

/** How many days the part of a day lies from the event's: "the night before" -1, "the morning of" 0; null where the words leave it open. */
function daysOff(part: string, relation: string): number | null {
  if (part === 'eve') return relation === 'of' ? -1 : null;
  if (relation === 'of') return 0;
  if (relation === 'before') return -1;
  return relation === 'after' && part !== 'night' && part !== 'evening' ? 1 : null;
}

/** Nothing follows that could be an event: "the night before." */
const endsPhrase = (terms: readonly Term[], at: number): boolean => {
  const next = terms[at];
  return next === undefined || next.opens || (next.kind === 'mark' && /^[.,;:!?—–)]$/.test(next.text));
};

const besideTold = (end: number, by: number, part: string): Reading => {
  const clock = DAY_PARTS.get(part);
  const expression = { kind: 'shift', unit: 'day', by, from: 'reference', exact: true } as const;
  return { end, expression, ...(clock === undefined ? {} : { clock }) };
};

/** "the night of the fire", "the morning after the vote", "on the eve of the summit": no time until the event's day is told. */
export const partBesideRule: Rule = (terms, at) => {
  const from = wordAt(terms, at) === 'the' ? at + 1 : at;
  const part = wordAt(terms, from);
  const relation = wordAt(terms, from + 1);
  if (from === at || !PARTS.has(part) || (part === 'day' && relation !== 'of')) return null;
  const by = daysOff(part, relation);
  if (from > at && by !== null && relation !== 'of' && endsPhrase(terms, from + 2))
    return besideTold(from + 2, by, part);
  return by === null ? null : leaning(from + 2, { unit: 'day', by, only: true }, DAY_PARTS.get(part));
};

/** "hours after the vote", "minutes before the collapse": the same day, as far as the words go. */
const vagueHours: Rule = (terms, at) => {
  const relation = wordAt(terms, at + 1);
  if (!SHORT.has(wordAt(terms, at)) || (relation !== 'before' && relation !== 'after')) return null;
  return leaning(at + 2, { unit: 'day', by: 0, only: true });
};

/** "two hours after the collapse", "90 minutes before the vote": a length of time unless the event's day is told. */
export const hoursBesideRule: Rule = (terms, at) => {
  const amount = readAmount(terms, at);
  if (amount === null) return vagueHours(terms, at);
  const relation = wordAt(terms, amount.end);
  if (amount.unit !== 'clock' || amount.count === null || (relation !== 'before' && relation !== 'after')) return null;
  const minutes = Math.round(amount.hours * 60) * (relation === 'before' ? -1 : 1);
  const by = Math.trunc(minutes / MINUTES_OF_DAY);
  return {
    end: amount.end,
    expression: { kind: 'duration', timex: amount.timex, beside: { unit: 'day', by, minutes } },
  };
};
