/** Parts of a year: "the third quarter of 1989", "third-quarter", "Q3 2025", "the first half of last year", "last summer", "the spring of 1998". */
import type { Term } from '../numerals/scan.ts';
import { inYear } from './calendar-value.ts';
import {
  afterPossessive,
  type Direction,
  type Expression,
  type Reading,
  type Recurring,
  type Rule,
  wordAt,
} from './expression.ts';
import { DIRECTIONS, ORDINALS, SEASONS } from './lexicon.ts';
import { readYearNumber } from './month-day.ts';
import { type Outer, readOuterYear } from './outer-unit.ts';

type Part = { unit: 'quarter' | 'half' | 'season'; nth: number };

/** After the part: "1989", "of 1989", "of last year", "of the year", "of fiscal 1989". */
function finish(terms: readonly Term[], end: number, part: Part, direction: Direction | null): Reading {
  let here = wordAt(terms, end) === 'of' ? end + 1 : end;
  if (wordAt(terms, here) === 'fiscal') here += 1;
  const year = readYearNumber(terms, here);
  if (year !== null)
    return { end: year.end, expression: { kind: 'known', value: inYear(part.unit, year.value, part.nth) } };
  const outer: Outer | null = readOuterYear(terms, end);
  const ofTheYear =
    wordAt(terms, end) === 'of' && wordAt(terms, end + 1) === 'the' && wordAt(terms, end + 2) === 'year';
  const which: Recurring = part;
  const expression: Expression = { kind: 'recurring', which, direction, within: outer?.within ?? null };
  return { end: outer?.end ?? (ofTheYear ? end + 3 : end), expression };
}

/** "third quarter", "third-quarter", "fiscal third quarter", "first half": the ordinal's value and what follows. */
function ordinalPart(terms: readonly Term[], at: number): { part: Part; end: number } | null {
  const ordinal = ORDINALS.get(wordAt(terms, at)) ?? null;
  let here = at + 1;
  if (wordAt(terms, here) === '-') here += 1;
  if (wordAt(terms, here) === 'fiscal') here += 1;
  const unit = wordAt(terms, here);
  if (ordinal === null || (unit !== 'quarter' && unit !== 'half')) return null;
  const most = unit === 'half' ? 2 : 4;
  const nth = ordinal === 0 ? most : ordinal;
  const fraction = wordAt(terms, here + 1) === 'of' && /^an?$/.test(wordAt(terms, here + 2));
  return nth > most || fraction ? null : { part: { unit, nth }, end: here + 1 };
}

const BUSINESS = new Set(
  'profit profits loss losses earnings results sales revenue revenues net income report figures growth gdp turnover output guidance performance'.split(
    ' ',
  ),
);

export const quarterRule: Rule = (terms, at) => {
  const from = wordAt(terms, at) === 'the' || wordAt(terms, at) === 'fiscal' ? at + 1 : at;
  const found = ordinalPart(terms, from);
  if (found === null) return shortQuarter(terms, at);
  // "last quarter" without "the" is the one before this; a match's "first half" and "third quarter" need a year beside them.
  if (wordAt(terms, from) === 'last' && wordAt(terms, found.end) !== 'of') return null;
  const reading = finish(terms, found.end, found.part, null);
  const bare = reading.end === found.end;
  if (found.part.unit === 'half' && bare && !BUSINESS.has(wordAt(terms, found.end))) return null;
  return reading;
};

/** "Q3", "Q3 2025", "H1 2025", "3Q". */
const shortQuarter: Rule = (terms, at) => {
  const letter = terms[at];
  const digit = terms[at + 1];
  if (
    letter === undefined ||
    digit === undefined ||
    !/^[QH]$/.test(letter.text) ||
    !digit.glued ||
    !/^[1-4]$/.test(digit.text)
  )
    return null;
  const unit = letter.text === 'Q' ? 'quarter' : 'half';
  const nth = Number(digit.text);
  return unit === 'half' && nth > 2 ? null : finish(terms, at + 2, { unit, nth }, null);
};

const SEASON_CUES = new Set(
  'the in this last next past during since until by early mid late over coming throughout'.split(' '),
);

/** "last summer", "the summer of 1998", "summer 2025", "this spring". A bare "fall" or "spring" is something else. */
export const seasonRule: Rule = (terms, at) => {
  const determiner = wordAt(terms, at);
  const direction = DIRECTIONS.get(determiner) ?? null;
  const that = determiner === 'that';
  const from = direction !== null || determiner === 'the' || that ? at + 1 : at;
  const nth = SEASONS.get(wordAt(terms, from));
  if (nth === undefined || wordAt(terms, from + 1) === '-') return null;
  const reading = finish(terms, from + 1, { unit: 'season', nth }, direction);
  if (that) {
    const within = { unit: 'year', by: 0, from: 'reference' } as const;
    return {
      end: from + 1,
      expression: { kind: 'recurring', which: { unit: 'season', nth }, direction: null, within },
    };
  }
  if (direction !== null || reading.expression.kind === 'known') return reading;
  if (reading.end > from + 1) return SEASON_CUES.has(wordAt(terms, from - 1)) ? reading : null;
  const before = wordAt(terms, from - 1);
  const within = /^(?:over|during|in|since|until|by|throughout)$/;
  const followed = /^(?:of|from|in)$/.test(wordAt(terms, from + 1));
  const said = before === 'the' ? within.test(wordAt(terms, from - 2)) : within.test(before) && nth !== 1;
  return said && !followed && (before === 'the' || !SEASON_WORDS.has(wordAt(terms, from))) ? reading : null;
};
/** As bare words these are verbs and things too. */
const SEASON_WORDS = new Set(['fall', 'spring']);

/** "next year's first quarter", "last year's third quarter", "1998's second half". */
export const yearOwnedRule: Rule = (terms, at) => {
  const direction = DIRECTIONS.get(wordAt(terms, at));
  if (direction === undefined || wordAt(terms, at + 1) !== 'year') return null;
  const owned = afterPossessive(terms, at + 2);
  if (owned === at + 2) return null;
  const found = ordinalPart(terms, owned);
  const season = SEASONS.get(wordAt(terms, owned));
  const part: Part | null = found?.part ?? (season === undefined ? null : { unit: 'season', nth: season });
  if (part === null) return null;
  const within = { unit: 'year', by: direction, from: 'publication' } as const;
  return { end: found?.end ?? owned + 1, expression: { kind: 'recurring', which: part, direction: null, within } };
};
