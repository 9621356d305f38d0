/** Money: "$50 million", "US$1.5bn", "€3", "20 million euros", "between $5 and $7 million". Units are ISO 4217 codes. */
import { MAGNITUDES } from '../numerals/numeral.ts';
import type { Term } from '../numerals/scan.ts';
import { type Figure, readRange } from './figure.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
]);
/** "C$", "A$" and the like in front of the sign. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['c', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
]);
const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rupees', 'INR'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['pesos', 'MXN'],
  ['francs', 'CHF'],
  ['rupee', 'INR'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['peso', 'MXN'],
  ['franc', 'CHF'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['shekels', 'ILS'],
  ['forints', 'HUF'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
]);
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['us', 'USD'],
  ['american', 'USD'],
]);

const word = (terms: readonly Term[], at: number): string => terms[at]?.lower ?? '';

/** Money written with its sign, at `at`. */
export function readMoney(terms: readonly Term[], at: number): Figure | null {
  const between = word(terms, at) === 'between';
  if (terms[at]?.kind === 'number') return null;
  const from = between ? at + 1 : at;
  const prefix = terms[from]?.kind === 'word' && terms[from + 1]?.glued ? PREFIXES.get(word(terms, from)) : undefined;
  const sign = prefix === undefined ? from : from + 1;
  const code = SIGNS.get(word(terms, sign));
  if (code === undefined) return null;
  const figure = readRange(terms, sign + 1, true, between);
  if (figure === null) return null;
  const magnitude = word(terms, figure.end) === '-' ? MAGNITUDES.get(word(terms, figure.end + 1)) : undefined;
  const unit = prefix !== undefined && code === 'USD' ? prefix : code;
  if (magnitude === undefined) return { ...figure, unit };
  const scale = (value: number | null): number | null => (value === null ? null : value * magnitude);
  return { ...figure, min: scale(figure.min), max: scale(figure.max), end: figure.end + 2, unit };
}

/** The currency named after a figure: "20 million euros", "5 Canadian dollars". */
export function readCurrencyName(terms: readonly Term[], at: number): { unit: string; end: number } | null {
  const country = COUNTRIES.get(word(terms, at));
  const here = country === undefined ? at : at + 1;
  const unit = NAMES.get(word(terms, here));
  return unit === undefined ? null : { unit: country ?? unit, end: here + 1 };
}
