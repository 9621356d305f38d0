/** Units of measure behind a figure: percent, lengths, weights, times, magnitudes. Spellings are brought to one. */
import type { Term } from '../numerals/scan.ts';

export interface Unit {
  readonly unit: string;
  readonly end: number;
}

const spellings = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [unit = '', ...words] = row.trim().split(/\s+/);
        return [unit, ...words].map((word): [string, string] => [word, unit]);
      }),
  );

const UNITS = spellings(`
  percent % pct
  km kilometer kilometers kilometre kilometres kms
  miles mile
  m meter meters metre metres
  cm centimeter centimeters centimetre centimetres
  mm millimeter millimeters millimetre millimetres
  feet foot ft
  inches inch
  yards yard
  kg kilogram kilograms kilogramme kilogrammes kilos kilo
  pounds lb lbs
  grams gram
  tons ton
  tonnes tonne
  hectares hectare
  acres acre
  litres litre liter liters
  gallons gallon
  barrels barrel
  hours hour
  minutes minute
  seconds second
  days day
  weeks week
  months month
  years year
  decades decade
  knots knot
  km/h kmh kph
  mph
  megawatts megawatt mw
  gigawatts gigawatt gw
  pence p penny
`);
/** Read with a hyphen before them ("25-mile", "300-page"), besides the units. */
const HYPHENATED = spellings(`
  pages page
  members member
  seats seat
  points point
  stories story storey
  lanes lane
  magnitude
`);
/** Signs so short that only a glued or lower-case form is a unit. */
const CASED = new Set(['m', 'mw', 'gw', 'ft', 'lb', 'p']);

const word = (terms: readonly Term[], at: number): string => terms[at]?.lower ?? '';

const SCALES: ReadonlyMap<string, string> = new Map([
  ['celsius', 'celsius'],
  ['centigrade', 'celsius'],
  ['c', 'celsius'],
  ['fahrenheit', 'fahrenheit'],
  ['f', 'fahrenheit'],
]);

/** "41 degrees Celsius", "41C", "41°F", "41 Fahrenheit", "41 degrees", "46 below": a temperature, its scale where one is named. */
function readDegrees(terms: readonly Term[], at: number): Unit | null {
  const sign = /^(?:degrees?|°)$/.test(word(terms, at));
  const here = sign ? at + 1 : at;
  const term = terms[here];
  const scale =
    term !== undefined && (sign || term.glued || term.lower.length > 1) ? SCALES.get(term.lower) : undefined;
  if (scale !== undefined && (term?.lower.length !== 1 || /^[CF]$/.test(term.text)))
    return { unit: scale, end: here + 1 };
  if (sign) return { unit: 'degrees', end: here };
  const below = word(terms, at) === 'below' && (word(terms, at + 1) === 'zero' || BARE.test(word(terms, at + 1)));
  return below ? { unit: 'degrees', end: at } : null;
}
const BARE = /^(?:on|in|at|by|and|,|\.|;|”|")$/;

/** "Minus 41.3 degrees", "46 degrees below zero". */
export const isBelowZero = (terms: readonly Term[], at: number, end: number): boolean =>
  /^(?:minus|[-−–])$/.test(word(terms, at - 1)) || word(terms, end) === 'below';

/** A unit right behind the figure; `hyphen` tells whether it was joined by one. */
export function readUnit(terms: readonly Term[], at: number): Unit | null {
  const hyphen = word(terms, at) === '-' || word(terms, at) === '–';
  const here = hyphen ? at + 1 : at;
  const term = terms[here];
  if (term === undefined) return null;
  if (term.lower === 'per' && word(terms, here + 1) === 'cent') return { unit: 'percent', end: here + 2 };
  if (hyphen && /^years?$/.test(term.lower) && word(terms, here + 1) === '-' && word(terms, here + 2) === 'old') {
    return { unit: 'years-old', end: here + 3 };
  }
  if (/^years?$/.test(term.lower) && word(terms, here + 1) === 'old') return { unit: 'years-old', end: here + 2 };
  if (term.lower === 'percentage' && /^points?$/.test(word(terms, here + 1)))
    return { unit: 'percentage-points', end: here + 2 };
  if (/^(?:square|cubic)$/.test(term.lower)) {
    const measured = UNITS.get(word(terms, here + 1));
    return measured === undefined ? null : { unit: `${term.lower}-${measured}`, end: here + 2 };
  }
  const degrees = readDegrees(terms, here);
  if (degrees !== null) return degrees;
  if (CASED.has(term.lower) && !term.glued) return null;
  const unit = UNITS.get(term.lower) ?? (hyphen || term.lower === 'magnitude' ? HYPHENATED.get(term.lower) : undefined);
  return unit === undefined ? null : { unit, end: here + 1 };
}
