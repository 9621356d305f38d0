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
  degrees degree
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
  if (CASED.has(term.lower) && !term.glued) return null;
  const unit = UNITS.get(term.lower) ?? (hyphen || term.lower === 'magnitude' ? HYPHENATED.get(term.lower) : undefined);
  return unit === undefined ? null : { unit, end: here + 1 };
}
