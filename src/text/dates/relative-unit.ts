/** Units counted from the publication or from the date before: "last week", "this month", "the following year", "that day", "the quarter". */
import type { Term } from '../numerals/scan.ts';
import type { CalendarUnit } from './calendar-value.ts';
import { type Anchor, type Direction, type Reading, type Rule, wordAt } from './expression.ts';
import { DAY_PARTS, UNITS } from './lexicon.ts';

interface Determiner {
  readonly by: Direction;
  readonly from: Anchor;
}
const step = (by: Direction, from: Anchor = 'publication'): Determiner => ({ by, from });

const BARE: ReadonlyMap<string, Determiner> = new Map([
  ['last', step(-1)],
  ['this', step(0)],
  ['next', step(1)],
  ['that', step(0, 'reference')],
  ['current', step(0)],
]);
const WITH_THE: ReadonlyMap<string, Determiner> = new Map([
  ['last', step(-1)],
  ['previous', step(-1, 'reference')],
  ['preceding', step(-1, 'reference')],
  ['following', step(1, 'reference')],
  ['next', step(1, 'reference')],
  ['ensuing', step(1, 'reference')],
  ['same', step(0, 'reference')],
  ['latest', step(0, 'reference')],
  ['current', step(0)],
  ['coming', step(1)],
  ['present', step(0)],
]);
const SINGULAR = new Set('day week weekend month quarter year decade century period'.split(' '));

function shift(unit: CalendarUnit, { by, from }: Determiner, end: number, clock?: string): Reading {
  return { end, expression: { kind: 'shift', unit, by, from, exact: true }, ...(clock === undefined ? {} : { clock }) };
}

/** "this morning", "last night", "that evening", "the next morning". */
function dayPart(terms: readonly Term[], at: number, determiner: Determiner): Reading | null {
  const word = wordAt(terms, at);
  const part = DAY_PARTS.get(word);
  if (part === undefined || word === 'noon') return null;
  return shift('day', determiner, at + 1, part);
}

/** "this year" in "this year-end" or "the last day of the war" is not the unit. */
const broken = (terms: readonly Term[], end: number): boolean => {
  const next = terms[end];
  return (
    next !== undefined &&
    next.text === '-' &&
    next.glued &&
    !/^(?:long|old)$/.test(wordAt(terms, end + 1)) &&
    terms[end + 1]?.glued === true
  );
};

export const relativeUnitRule: Rule = (terms, at) => {
  const the = wordAt(terms, at) === 'the';
  let here = the ? at + 1 : at;
  // "this past week", "this coming Friday" (the weekday has its own rule).
  const word = wordAt(terms, here);
  let determiner = (the ? WITH_THE : BARE).get(word);
  if (word === 'this' && /^(?:past|last)$/.test(wordAt(terms, here + 1))) {
    determiner = step(-1);
    here += 1;
  } else if (word === 'this' && /^(?:coming|next)$/.test(wordAt(terms, here + 1))) {
    determiner = step(1);
    here += 1;
  } else if (word === 'this' && /^(?:same|very|current)$/.test(wordAt(terms, here + 1))) here += 1;
  else if (word === 'that' && /^(?:same|very)$/.test(wordAt(terms, here + 1))) here += 1;
  if (determiner === undefined) return null;
  if (wordAt(terms, here + 1) === 'fiscal') here += 1;
  const noun = wordAt(terms, here + 1);
  const part = dayPart(terms, here + 1, determiner);
  if (part !== null && word !== 'current') return part;
  if (!SINGULAR.has(noun) || broken(terms, here + 2)) return null;
  if (noun === 'period') {
    if (word === 'that' || (the && word === 'same')) return { end: here + 2, expression: { kind: 'same' } };
    return the && word === 'latest' ? shift('quarter', determiner, here + 2) : null;
  }
  const unit = UNITS.get(noun) ?? 'day';
  // "the last day" and "the last week of the trial" count from an event, "last day" from nothing.
  if (unit === 'day' && word === 'last') return null;
  if (word === 'last' && the && wordAt(terms, here + 2) === 'of') return null;
  if (word === 'this' && noun === 'day') return null;
  return shift(unit, determiner, here + 2, undefined);
};

const QUARTER_CUES = new Set('in for during of through by from within'.split(' '));

/** "the quarter", "the year-earlier quarter", "the year-ago third quarter" (its quarter read apart), "for the year", "over the weekend". */
export const theUnitRule: Rule = (terms, at) => {
  if (wordAt(terms, at) !== 'the') return null;
  const before = wordAt(terms, at - 1);
  const noun = wordAt(terms, at + 1);
  const after = wordAt(terms, at + 2);
  if (noun === 'weekend' && /^(?:over|during|at|through|of)$/.test(before)) return shift('weekend', step(-1), at + 2);
  if (noun === 'quarter' && QUARTER_CUES.has(before) && after !== 'of' && after !== '-')
    return shift('quarter', step(0, 'reference'), at + 2);
  const full = noun === 'full' || noun === 'whole' || noun === 'entire';
  const end = full ? at + 3 : at + 2;
  const year = wordAt(terms, end - 1);
  const open = !/^(?:ended|ending|to|before|after|since|that|when|of|earlier|ago|in|-|he|she|they|i|we)$/.test(
    wordAt(terms, end),
  );
  if (year === 'year' && open && (full || /^(?:for|during)$/.test(before))) return shift('year', step(0), end);
  return null;
};

/** "year-earlier", "year-ago", "the year-earlier quarter", "the year-earlier third quarter". */
export const yearEarlierRule: Rule = (terms, at) => {
  const from = wordAt(terms, at) === 'the' || wordAt(terms, at) === 'a' ? at + 1 : at;
  if (
    wordAt(terms, from) !== 'year' ||
    wordAt(terms, from + 1) !== '-' ||
    !/^(?:earlier|ago)$/.test(wordAt(terms, from + 2))
  )
    return null;
  let end = from + 3;
  if (/^(?:first|second|third|fourth)$/.test(wordAt(terms, end))) end += wordAt(terms, end + 1) === '-' ? 2 : 1;
  if (/^(?:quarter|period)$/.test(wordAt(terms, end))) end += 1;
  else if (end !== from + 3) end = from + 3;
  return { end, expression: { kind: 'shift', unit: 'year', by: -1, from: 'publication', exact: false } };
};
