/** Weekdays: "Wednesday", "last Wednesday", "Wednesday of last week", "Wednesday, December 24, 2025", "Mondays". */
import type { Term } from '../numerals/scan.ts';
import { calendarDay } from './calendar-date.ts';
import { type Expression, gluedAt, type Reading, type Rule, wordAt } from './expression.ts';
import { DIRECTIONS, SHORT_WEEKDAYS, WEEKDAYS } from './lexicon.ts';
import { readMonth } from './month-day.ts';
import { readOuterWeek } from './outer-unit.ts';

const CAPITAL = /^\p{Lu}/u;
/** Names made with a weekday: "the Sunday Times", "Black Friday". */
const PAPERS = new Set('times mirror telegraph mail express post independent herald business'.split(' '));
const EPITHETS = new Set('black bloody cyber super ash good palm maundy sheffield giving'.split(' '));

/** "the Sunday Times", "Monday Night Football"; all in capitals a line says nothing. */
const isTitle = ({ text, lower }: Term): boolean =>
  (PAPERS.has(lower) || /^(?:night|morning)$/.test(lower)) && CAPITAL.test(text) && text !== text.toUpperCase();

function readWeekday(terms: readonly Term[], at: number): { weekday: number; end: number } | null {
  const term = terms[at];
  if (term?.kind !== 'word' || !CAPITAL.test(term.text)) return null;
  const full = WEEKDAYS.get(term.lower);
  if (full !== undefined) return { weekday: full, end: at + 1 };
  const short = SHORT_WEEKDAYS.get(term.lower);
  if (short === undefined) return null;
  // "Sun" is a newspaper and a star: a short form counts only in front of a date.
  let end = at + 1;
  if (wordAt(terms, end) === '.') end += 1;
  const date = wordAt(terms, end) === ',' ? end + 1 : end;
  const dated =
    readMonth(terms, date) !== null || (terms[date]?.kind === 'number' && calendarDay(terms, date) !== null);
  return dated ? { weekday: short, end } : null;
}

function withWeekday(expression: Expression, weekday: number): Expression {
  if (expression.kind !== 'recurring' || expression.which.unit !== 'day') return expression;
  return { ...expression, which: { ...expression.which, weekday } };
}

/** The date that a weekday stands in front of: "Saturday, April 25". */
function dated(terms: readonly Term[], at: number, weekday: number): Reading | null {
  for (const from of [
    at,
    wordAt(terms, at) === ',' || wordAt(terms, at) === 'the' ? at + 1 : -1,
    wordAt(terms, at + 1) === 'the' ? at + 2 : -1,
  ]) {
    const date = from < 0 ? null : calendarDay(terms, from);
    if (date !== null) return { ...date, expression: withWeekday(date.expression, weekday) };
  }
  return null;
}

export const weekdayRule: Rule = (terms, at) => {
  const direction = DIRECTIONS.get(wordAt(terms, at)) ?? null;
  const found = readWeekday(terms, direction === null ? at : at + 1);
  if (found === null) return null;
  const { weekday, end } = found;
  if (EPITHETS.has(wordAt(terms, at - 1)) && CAPITAL.test(terms[at - 1]?.text ?? '')) return null;
  const next = terms[end];
  if (next !== undefined && isTitle(next)) return null;
  if (direction === null && gluedAt(terms, at) && wordAt(terms, at - 1) !== '-' && terms[at - 1]?.kind !== 'mark')
    return null;
  const date = dated(terms, end, weekday);
  if (date !== null) return date;
  const outer = readOuterWeek(terms, end);
  return {
    end: outer?.end ?? end,
    expression: { kind: 'recurring', which: { unit: 'weekday', weekday }, direction, within: outer?.within ?? null },
  };
};

const PLURALS: ReadonlySet<string> = new Set([...WEEKDAYS.keys()].map((day) => `${day}s`));

/** "Mondays", "every Monday", "each Friday". */
export const weekdaySet: Rule = (terms, at) => {
  const each = wordAt(terms, at) === 'every' || wordAt(terms, at) === 'each';
  const plural = PLURALS.has(wordAt(terms, at));
  const weekday = each ? WEEKDAYS.get(wordAt(terms, at + 1)) : WEEKDAYS.get(wordAt(terms, at).slice(0, -1));
  if ((!each && !plural) || weekday === undefined) return null;
  return { end: each ? at + 2 : at + 1, expression: { kind: 'set', timex: `XXXX-WXX-${weekday + 1}` } };
};
