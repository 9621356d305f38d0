/** Times that lean on another: "the day before Christmas", "the week of March 6"; what leans on an event waits for its day. */
import type { CalendarUnit } from './calendar-value.ts';
import { readAmount } from './distance.ts';
import { type Reading, type Rule, wordAt } from './expression.ts';
import { UNITS } from './lexicon.ts';

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
    if (date !== null) return { end: date.end, expression: { kind: 'around', base: date.expression, unit, by } };
    return { end: end + 1, expression: { kind: 'unanchored', timex, beside: { unit, by } } };
  };
