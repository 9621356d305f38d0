/** Years, fiscal years, decades and centuries: "in 1998", "fiscal 1989", "the 1980s", "the '80s", "the 20th century". Counts are no years. */
import { numberOf } from '../numerals/numeral.ts';
import type { Term } from '../numerals/scan.ts';
import { gluedAt, type Rule, wordAt } from './expression.ts';
import { readYearNumber } from './month-day.ts';

const TEMPORAL = new Set(
  'in since by until till from of during through throughout before after between early late mid fiscal year for circa around to and or the early-'.split(
    ' ',
  ),
);
const STRONG = new Set('in since until till during throughout fiscal year circa early late mid'.split(' '));
/** What thousands of are counted: a four-digit number before them is a count. */
const COUNTED = new Set(
  `people persons men women children students workers employees soldiers troops police officers residents families households homes houses
  buildings dollars euros pounds yen francs marks miles kilometers kilometres km meters metres feet ft acres hectares tons tonnes pounds kg
  barrels gallons liters litres votes voters seats points shares jobs copies times years days hours minutes troops deaths casualties
  cases victims prisoners refugees migrants rockets missiles drones cars vehicles trees species words pages percent rpm mph square cubic more
  million billion hundred dead injured others members delegates protesters demonstrators fans spectators guests passengers civilians rupees`.split(
    /\s+/,
  ),
);
const CURRENCY = new Set(['$', '€', '£', '¥', '₹', '#', '№', '§']);
const NUMBERED = new Set(
  'no number route highway flight section article page room figure table chapter version model case order act bill resolution boeing airbus windows level channel building unit than least most over about nearly almost some exactly approximately roughly only another'.split(
    ' ',
  ),
);

/** "2010-2011" and "1990/91" are years, "555-2011" and "2016-04" are codes. */
function isPartOfCode(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  const joined = gluedAt(terms, at) && before !== undefined && gluedAt(terms, at - 1);
  if (joined && /^[-–/:.]$/.test(before.text) && terms[at - 2]?.kind === 'number') {
    return readYearNumber(terms, at - 2) === null || /^[/:.]$/.test(before.text);
  }
  const after = terms[at + 1];
  const next = terms[at + 2];
  if (after === undefined || !after.glued) return false;
  if (after.kind === 'word' || after.text === '+') return true;
  const code = next?.kind === 'number' && next.glued;
  if (/^[/:]$/.test(after.text)) return code && next.text.length !== 2;
  return after.text === '-' && code && next.text.length !== 4 && next.text.length !== 2;
}

const COMPARED = /^(?:rather|later|earlier|sooner|other)$/;

function isCount(terms: readonly Term[], at: number): boolean {
  const before = wordAt(terms, at - 1);
  const after = wordAt(terms, at + 1);
  if (CURRENCY.has(before) || after === '%' || COUNTED.has(after)) return true;
  if (NUMBERED.has(before) && !(before === 'than' && COMPARED.test(wordAt(terms, at - 2)))) return true;
  if (before === '.' && NUMBERED.has(wordAt(terms, at - 2))) return true;
  return (gluedAt(terms, at) && terms[at - 1]?.kind !== 'mark') || isPartOfCode(terms, at);
}

/** A bare number of four digits: a year where a preposition, a determiner or a noun makes it one. */
export const yearRule: Rule = (terms, at) => {
  const fiscal = wordAt(terms, at) === 'fiscal' || wordAt(terms, at) === 'financial';
  let here = fiscal ? at + 1 : at;
  if (fiscal && wordAt(terms, here) === 'year') here += 1;
  const year = readYearNumber(terms, here);
  if (year === null || (!fiscal && isCount(terms, here))) return null;
  const before = wordAt(terms, here - 1);
  const follow = terms[year.end];
  const apostrophe = terms[here]?.kind === 'mark';
  if (apostrophe && !TEMPORAL.has(before)) return null;
  if (year.value < 1400 || year.value > 2100) {
    if (!STRONG.has(before) || (follow?.kind === 'word' && !follow.opens)) return null;
  }
  const round = year.value % 100 === 0 && year.value !== 2000 && year.value !== 1900;
  if (round && !STRONG.has(before)) return null;
  const plural = follow?.kind === 'word' && /^[a-z]+s$/.test(follow.text) && !/(?:ss|us|is|as)$/.test(follow.text);
  if (year.value === 2000 && plural && !STRONG.has(before)) return null;
  return { end: year.end, expression: { kind: 'known', value: { unit: 'year', index: year.value } } };
};

/** "1980s", "1980's", "'80s", "eighties" after "the". A century's "1900s" is its first decade. */
export const decadeRule: Rule = (terms, at) => {
  const apostrophe = /^['’‘]$/.test(wordAt(terms, at));
  const term = terms[apostrophe ? at + 1 : at];
  let end = apostrophe ? at + 2 : at + 1;
  if (term?.kind !== 'number' || !/^\d*0$/.test(term.text)) return null;
  if (/^['’]$/.test(wordAt(terms, end)) && gluedAt(terms, end)) end += 1;
  if (wordAt(terms, end) !== 's' || !gluedAt(terms, end)) return null;
  // "a 1990s-style hall" looks like the decade and is not of it.
  if (wordAt(terms, end + 1) === '-' && gluedAt(terms, end + 1) && gluedAt(terms, end + 2)) return null;
  const number = numberOf(term.text) ?? 0;
  if (term.text.length === 4 && number >= 1000 && number < 2100) {
    return { end: end + 1, expression: { kind: 'known', value: { unit: 'decade', index: number / 10 } } };
  }
  // "in his 30s" and "temperatures in the 80s" are no decades; "the '80s" is.
  if (term.text.length !== 2 || !apostrophe) return null;
  return {
    end: end + 1,
    expression: { kind: 'known', value: { unit: 'decade', index: (number < 20 ? 200 : 190) + number / 10 } },
  };
};

export const CENTURY_ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** "the 20th century", "nineteenth-century". TIMEX3 counts it by its years: 19. */
export const centuryRule: Rule = (terms, at) => {
  const term = terms[at];
  let end = at + 1;
  let nth = CENTURY_ORDINALS.get(wordAt(terms, at));
  if (
    term?.kind === 'number' &&
    term.text.length <= 2 &&
    /^(?:st|nd|rd|th)$/.test(wordAt(terms, end)) &&
    gluedAt(terms, end)
  ) {
    nth = numberOf(term.text) ?? undefined;
    end += 1;
  } else if (wordAt(terms, at) === 'twenty' && wordAt(terms, at + 1) === '-' && wordAt(terms, at + 2) === 'first') {
    nth = 21;
    end = at + 3;
  }
  if (wordAt(terms, end) === '-') end += 1;
  if (nth === undefined || nth < 2 || nth > 30 || wordAt(terms, end) !== 'century') return null;
  return { end: end + 1, expression: { kind: 'known', value: { unit: 'century', index: nth - 1 } } };
};
