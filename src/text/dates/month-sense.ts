/** Whether a lone month's name is the month: "in May" and "last March" are, "May said", "March on Washington" and "April Ryan" are not. */
import type { Term } from '../numerals/scan.ts';
import { wordAt } from './expression.ts';
import { MONTHS, WEEKDAYS } from './lexicon.ts';

const PREPOSITIONS = new Set(
  'in since by until till from of during through throughout before after between for last next this past late early mid earlier and to or -'.split(
    ' ',
  ),
);
/** Months that are also words or first names. */
const DOUBTFUL = new Set(['may', 'march', 'august', 'april', 'june']);
const AFTER_NAME = new Set([
  'on',
  'for',
  'to',
  'against',
  'toward',
  'towards',
  'through',
  'said',
  'says',
  'told',
  'be',
  'have',
  'not',
]);
const CAPITAL = /^\p{Lu}\p{L}/u;

/** `at` is the month's term, `end` the term after it. */
export function isMonthHere(terms: readonly Term[], at: number, end: number): boolean {
  const word = wordAt(terms, at);
  if (!DOUBTFUL.has(word) || end > at + 1) return true;
  const before = terms[at - 1];
  const follow = terms[end];
  const following = follow?.lower ?? '';
  const named =
    follow !== undefined &&
    CAPITAL.test(follow.text) &&
    !follow.opens &&
    !WEEKDAYS.has(following) &&
    !MONTHS.has(following);
  const preposition = PREPOSITIONS.has(before?.lower ?? '') && !terms[at]?.opens;
  if (
    preposition &&
    before?.lower !== 'and' &&
    before?.lower !== 'or' &&
    before?.lower !== 'to' &&
    before?.lower !== 'for'
  )
    return !(named && word !== 'march') || before?.lower === 'in';
  if (
    before !== undefined &&
    CAPITAL.test(before.text) &&
    !before.opens &&
    !terms[at]?.opens &&
    !MONTHS.has(before.lower)
  )
    return false;
  if (/^['’]?s$/.test(before?.lower ?? '') || named) return false;
  if (AFTER_NAME.has(following)) return false;
  return word !== 'may' || preposition || ['the', 'a'].includes(before?.lower ?? '');
}
