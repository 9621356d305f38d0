/**
 * Whether a phrase of time can begin at a term: a cheap look before the rules, since most words of a text are none of these.
 * A rule whose first word is not listed here never runs.
 */
import { isCapitalised } from '../lexicon/capital.ts';
import { NUMBER_WORDS } from '../numerals/numeral.ts';
import type { Term } from '../numerals/scan.ts';
import { HOLIDAY_WORDS } from './holiday.ts';
import {
  CLOCK_UNITS,
  DAY_PARTS,
  MONTHS,
  ORDINALS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from './lexicon.ts';
import { CENTURY_ORDINALS } from './year.ts';

/** Read only with a capital. */
const NAMES: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SHORT_MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...HOLIDAY_WORDS,
  'q',
  'h',
]);

const WORDS: ReadonlySet<string> = new Set([
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...NUMBER_WORDS,
  ...UNITS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...CENTURY_ORDINALS.keys(),
  ...`last past this next coming that previous preceding following current same latest recent future
    early mid middle late earlier later beginning start outset end close rest remainder
    today yesterday tomorrow tonight overnight now nowadays currently presently recently lately formerly soon
    daily nightly weekly monthly quarterly annually hours minutes moments yearly half fiscal financial couple
    noon midday midnight morning midmorning dawn daybreak sunrise afternoon midafternoon evening dusk nightfall sunset`.split(
    /\s+/,
  ),
]);

/** So frequent that the word after them decides. */
const ARTICLES = new Set(
  'the a an this that these some about around nearly almost roughly approximately circa every each per'.split(' '),
);
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...WORDS,
  ...CLOCK_UNITS.keys(),
  ...DAY_PARTS.keys(),
  ...WEEKDAYS.keys(),
  ...`fortnight eve few dozen full whole entire very present ensuing final hundred thousand million the a an next`.split(
    ' ',
  ),
]);

const APOSTROPHE = /^['’‘]$/;

const opensPlainly = (term: Term, words: ReadonlySet<string>): boolean =>
  term.kind === 'number' || words.has(term.lower) || (isCapitalised(term.text) && NAMES.has(term.lower));

export function mayOpen(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  const next = terms[at + 1];
  if (term === undefined) return false;
  if (term.kind === 'mark') return next?.kind === 'number' && next.glued && APOSTROPHE.test(term.text);
  if (!ARTICLES.has(term.lower)) return opensPlainly(term, WORDS);
  return next !== undefined && (opensPlainly(next, AFTER_ARTICLE) || APOSTROPHE.test(next.text));
}
