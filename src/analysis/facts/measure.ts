/** Figures brought to one measure: units of length, weight and area to metric, bounds widened by what rounding allows. */
import type { Quantity } from '../../domain/quantity.ts';
import { conceptOf } from '../words/synonyms.ts';

const UNITS: Readonly<Record<string, readonly [string, number]>> = Object.fromEntries(
  `mile length 1609.344|miles length 1609.344|km length 1000|kilometre length 1000|kilometres length 1000|kilometer length 1000|kilometers length 1000
   m length 1|metre length 1|metres length 1|meter length 1|meters length 1|foot length 0.3048|feet length 0.3048|ft length 0.3048|yard length 0.9144|yards length 0.9144
   cm length 0.01|centimetre length 0.01|centimetres length 0.01|centimeters length 0.01|inch length 0.0254|inches length 0.0254
   kg weight 1|kilogram weight 1|kilograms weight 1|kilos weight 1|g weight 0.001|grams weight 0.001|lb weight 0.4536|lbs weight 0.4536|pound weight 0.4536
   tonne weight 1000|tonnes weight 1000|ton weight 1000|tons weight 1000|hectare area 10000|hectares area 10000|acre area 4046.86|acres area 4046.86
   litre volume 0.001|litres volume 0.001|liters volume 0.001|gallon volume 0.00378541|gallons volume 0.00378541
   second time 1|seconds time 1|minute time 60|minutes time 60|hour time 3600|hours time 3600|celsius temperature 1|fahrenheit temperature 1|degrees temperature 1|day time 86400|days time 86400|night time 86400|nights time 86400|week time 604800|weeks time 604800`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .map(([unit = '', measure = '', factor = '1']) => [unit, [measure, Number(factor)] as const]),
);

/** What is fired is counted by any of these. */
const SHOTS = /^(?:shots|rounds|bullets|gunshots)$/u;

interface Measure {
  readonly measure: string;
  readonly factor: number;
}

const readUnit = (unit: string): Measure => {
  const word = unit.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (SHOTS.test(word)) return { measure: 'shots', factor: 1 };
  const [measure = word === '' ? '' : conceptOf(word), factor = 1] = UNITS[word] ?? [];
  return { measure, factor };
};

// The same few units come again with every pair of figures.
const MOST_KNOWN = 20_000;
const known = new Map<string, Measure>();
const unitOf = ({ unit }: Quantity): Measure => {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const read = readUnit(unit);
  if (known.size < MOST_KNOWN) known.set(unit, read);
  return read;
};

/** What is counted or measured, as one concept; the empty string when the text does not say. */
export const measureOf = (quantity: Quantity): string => unitOf(quantity).measure;

export const sameMeasure = (a: Quantity, b: Quantity): boolean => measureOf(a) !== '' && measureOf(a) === measureOf(b);

/** How far the last digit that counts may be off: 60 is 55–65, 1,200,000 is 1,150,000–1,250,000, 27 is 27. */
const roundingOf = (value: number): number => {
  if (!Number.isInteger(value) || value < 20 || value % 10 !== 0) return Number.isInteger(value) ? 0 : 0.06 * value;
  let step = 10;
  while (value % (step * 10) === 0) step *= 10;
  return step / 2;
};

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** "About ten" is said of eight and of twelve. */
const SMALL = 20;

const FREEZING = 32;
const inCelsius = (fahrenheit: number): number => ((fahrenheit - FREEZING) * 5) / 9;

/** Of degrees that name no scale both readings. */
const degreesOf = ({ unit, min, max, approximate }: Quantity): Bounds => {
  const by = approximate ? 2 : 0.6;
  const read = (value: number | null, open: number): readonly number[] => {
    if (value === null) return [open];
    if (unit === 'celsius') return [value];
    return unit === 'fahrenheit' ? [inCelsius(value)] : [value, inCelsius(value)];
  };
  return {
    min: Math.min(...read(min, Number.NEGATIVE_INFINITY)) - by,
    max: Math.max(...read(max, Number.POSITIVE_INFINITY)) + by,
  };
};

const leewayOf = (value: number, approximate: boolean, factor: number): number =>
  Math.max(roundingOf(value), approximate ? value * (value <= SMALL ? 0.2 : 0.1) : 0, factor === 1 ? 0 : value * 0.05);

// Every pair of figures asks again.
const found = new WeakMap<Quantity, Bounds>();

export const bounds = (quantity: Quantity): Bounds => {
  const before = found.get(quantity);
  if (before !== undefined) return before;
  const { measure, factor } = unitOf(quantity);
  const { min, max, approximate } = quantity;
  const made =
    measure === 'temperature'
      ? degreesOf(quantity)
      : {
          min: min === null ? Number.NEGATIVE_INFINITY : (min - leewayOf(min, approximate, factor)) * factor,
          max: max === null ? Number.POSITIVE_INFINITY : (max + leewayOf(max, approximate, factor)) * factor,
        };
  found.set(quantity, made);
  return made;
};
