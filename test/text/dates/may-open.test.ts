import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CLOCK_UNITS,
  DAY_PARTS,
  MONTHS,
  ORDINALS,
  SEASONS,
  SHORT_MONTHS,
  UNITS,
  WEEKDAYS,
} from '../../../src/text/dates/lexicon.ts';
import { mayOpen } from '../../../src/text/dates/may-open.ts';
import { timePhrase } from '../../../src/text/dates/time-phrase.ts';
import { scan } from '../../../src/text/numerals/scan.ts';

const CALENDAR = [MONTHS, SHORT_MONTHS, WEEKDAYS, SEASONS, UNITS, CLOCK_UNITS, DAY_PARTS, ORDINALS].flatMap((names) => [
  ...names.keys(),
]);
const SMALL =
  "the a an this that these last past next coming of in on at by for from to before after since until every each early mid late end half two several few couple more than ago earlier later from now today yesterday soon recently recent future noon midnight fiscal ended and or Christmas Easter New Year’s Eve Labor Q3 '98 2025 1998 30 5 9 11 12:30 p.m. 3rd 1980s 20th 2025-12-24 12/24/2025 first-quarter year-earlier mid-December , . - ( ) ½".split(
    ' ',
  );

const word = fc.oneof(
  fc.constantFrom(...CALENDAR).map((name) => name[0]?.toUpperCase() + name.slice(1)),
  fc.constantFrom(...CALENDAR),
  fc.constantFrom(...SMALL),
);

test('every phrase of time opens with a word that may open one', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (list) => {
      const terms = scan(list.join(' '));
      const missed = terms.filter((_, at) => !mayOpen(terms, at) && timePhrase(terms, at) !== null);
      expect(missed.map(({ text }) => text)).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});
