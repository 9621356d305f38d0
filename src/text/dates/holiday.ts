/** Named days whose date is fixed or can be computed: "Christmas Day", "last Thanksgiving", "Easter Sunday", "9/11". */
import { type Day, dayNumber, dayOf } from '../../domain/interval.ts';
import type { Term } from '../numerals/scan.ts';
import { dayFrom, dayValue, weekdayOf } from './calendar-value.ts';
import { gluedAt, type Reading, type Rule, wordAt } from './expression.ts';
import { DIRECTIONS } from './lexicon.ts';
import { readYearNumber } from './month-day.ts';

type DayIn = (year: number) => Day;

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayFrom(year, month, day);

/** The nth weekday of a month; Monday is 0, nth -1 is the last. */
const nth =
  (month: number, weekday: number, count: number): DayIn =>
  (year) => {
    const first = dayNumber(dayFrom(year, month, 1));
    const offset = (weekday - weekdayOf(first) + 7) % 7;
    if (count > 0) return dayOf(first + offset + 7 * (count - 1));
    const next = dayNumber(month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1));
    return dayOf(next - 1 - ((weekdayOf(next - 1) - weekday + 7) % 7));
  };

/** Western Easter by the Meeus/Jones/Butcher method, moved by some days. */
const easter =
  (moved: number): DayIn =>
  (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const sum = h + l - 7 * m + 114;
    return dayOf(dayNumber(dayFrom(year, Math.floor(sum / 31), (sum % 31) + 1)) + moved);
  };

const HOLIDAYS: ReadonlyMap<string, DayIn> = new Map([
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['new year s eve', fixed(12, 31)],
  ['new year s day', fixed(1, 1)],
  ['new year s', fixed(1, 1)],
  ['valentine s day', fixed(2, 14)],
  ['st patrick s day', fixed(3, 17)],
  ['may day', fixed(5, 1)],
  ['independence day', fixed(7, 4)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving', nth(11, 3, 4)],
  ['thanksgiving day', nth(11, 3, 4)],
  ['labor day', nth(9, 0, 1)],
  ['columbus day', nth(10, 0, 2)],
  ['memorial day', nth(5, 0, -1)],
  ['presidents day', nth(2, 0, 3)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['good friday', easter(-2)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
]);
export const HOLIDAY_WORDS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? ''));
/** "Christmas tree": the feast, not the day. */
const FEAST = new Set(
  'tree trees gift gifts present presents card cards carol shopping sales season party parties decorations island break holiday holidays'.split(
    ' ',
  ),
);

export const holidayIn = (name: string, year: number): Day | null => HOLIDAYS.get(name)?.(year) ?? null;

/** The longest name beginning here; apostrophes and full stops are skipped. */
function readName(terms: readonly Term[], at: number): { name: string; end: number } | null {
  if (!HOLIDAY_WORDS.has(wordAt(terms, at)) || !/^\p{Lu}/u.test(terms[at]?.text ?? '')) return null;
  let found: { name: string; end: number } | null = null;
  let name = '';
  for (let here = at; here < at + 6 && here < terms.length; here += 1) {
    const word = wordAt(terms, here);
    if (/^['’.]$/.test(word)) continue;
    name = name === '' ? word : `${name} ${word}`;
    if (HOLIDAYS.has(name)) found = { name, end: here + 1 };
  }
  return found;
}

export const holidayRule: Rule = (terms, at): Reading | null => {
  const direction = DIRECTIONS.get(wordAt(terms, at)) ?? null;
  const found = readName(terms, direction === null ? at : at + 1);
  if (found === null || FEAST.has(wordAt(terms, found.end))) return null;
  const year = readYearNumber(terms, wordAt(terms, found.end) === ',' ? found.end + 1 : found.end);
  const day = year && holidayIn(found.name, year.value);
  if (year && day) return { end: year.end, expression: { kind: 'known', value: dayValue(day) } };
  return {
    end: found.end,
    expression: { kind: 'recurring', which: { unit: 'holiday', name: found.name }, direction, within: null },
  };
};

/** "9/11", the only day known by its numbers. */
export const nineEleven: Rule = (terms, at) => {
  if (wordAt(terms, at) !== '9' || wordAt(terms, at + 1) !== '/' || wordAt(terms, at + 2) !== '11') return null;
  if (!gluedAt(terms, at + 1) || !gluedAt(terms, at + 2) || wordAt(terms, at + 3) === '/') return null;
  return { end: at + 3, expression: { kind: 'known', value: dayValue('2001-09-11') } };
};
