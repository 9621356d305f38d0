/** Finds the figures of a text that count or measure something, with their bounds. Dates, ordinals, names, scores and versions are none. */
import type { Quantity } from '../../domain/quantity.ts';
import { overlap, type Span } from '../../domain/span.ts';
import type { DateMention } from '../date-mention.ts';
import { readTimes } from '../dates/read-times.ts';
import { scan, type Term } from '../numerals/scan.ts';
import { type Bound, bounded, readBound } from '../quantities/bound.ts';
import { readCounted } from '../quantities/counted.ts';
import { type Figure, readFigure } from '../quantities/figure.ts';
import { readCurrencyName, readMoney } from '../quantities/money.ts';
import { namedBefore } from '../quantities/named-before.ts';
import { isNameNumber, isPronounOne } from '../quantities/no-count.ts';
import { readPartOf } from '../quantities/part-of.ts';
import { NONE_OF, roleNoun, roleOfNone, unitWithRole } from '../quantities/role.ts';
import { senseOf } from '../quantities/sense.ts';
import { isBelowZero, readUnit } from '../quantities/unit.ts';

export interface CountedText {
  readonly text: string;
  /** The times of the text; found anew when left out. Lengths of time count as figures. */
  readonly dates?: readonly DateMention[];
  /** The text's own, scanned anew when left out. */
  readonly terms?: readonly Term[];
}

interface Found extends Omit<Quantity, 'span'> {
  readonly end: number;
}

const isCode = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

const isMagnitude = (terms: readonly Term[], at: number): boolean =>
  terms[at - 1]?.lower === 'magnitude' ||
  (terms[at - 2]?.lower === 'magnitude' && /^(?:of|-)$/.test(terms[at - 1]?.lower ?? ''));

/** What the figure counts, and where that ends. */
function unitOf(
  terms: readonly Term[],
  at: number,
  figure: Figure,
): { unit: string; end: number; whole: boolean; partOf?: number } | null {
  if (figure.unit !== null) return { unit: figure.unit, end: figure.end, whole: false };
  const currency = readCurrencyName(terms, figure.end);
  if (currency !== null) return { ...currency, whole: false };
  const measure = readUnit(terms, figure.end);
  if (measure !== null) return { ...measure, whole: false };
  if (terms[figure.end]?.glued && terms[figure.end]?.text === '-') return null;
  if (isMagnitude(terms, at)) return { unit: 'magnitude', end: figure.end, whole: false };
  const singular = figure.min === 1 && figure.max === 1;
  const more =
    /^(?:more|further|additional)$/.test(terms[figure.end]?.lower ?? '') && terms[figure.end + 1]?.lower !== 'than';
  const part = readPartOf(terms, figure.end);
  const counted = part?.counted ?? readCounted(terms, more ? figure.end + 1 : figure.end, singular);
  const unit = unitWithRole(terms, at, counted.end, counted.noun) ?? namedBefore(terms, at);
  const partOf = part === null ? {} : { partOf: part.whole };
  return unit === null ? null : { unit, end: counted.end, whole: true, ...partOf };
}

const TEMPERATURE = /^(?:degrees|celsius|fahrenheit)$/;
const minus = (value: number | null): number | null => (value === null ? null : -value);
const negative = (figure: Figure): Figure => ({ ...figure, min: minus(figure.max), max: minus(figure.min) });

function readQuantity(terms: readonly Term[], at: number): Found | null {
  const bound: Bound | null = readBound(terms, at);
  const from = bound?.end ?? at;
  const figure = readMoney(terms, from) ?? readFigure(terms, from);
  if (figure === null || isNameNumber(terms, from, figure) || isPronounOne(terms, figure)) return null;
  const found = unitOf(terms, at, figure);
  if (found === null) return null;
  const below = TEMPERATURE.test(found.unit) && isBelowZero(terms, from, found.end);
  const { min, max, approximate } = bounded(
    below ? negative(figure) : figure,
    bound?.kind ?? null,
    found.whole && !isCode(found.unit),
  );
  const so = terms[figure.end]?.lower === 'or' && terms[figure.end + 1]?.lower === 'so';
  const sense = senseOf(terms, at, from, figure.end);
  return {
    min,
    max,
    approximate: approximate || so,
    unit: found.unit,
    end: found.end,
    ...(found.partOf === undefined ? {} : { partOf: found.partOf }),
    ...(sense === undefined ? {} : { sense }),
  };
}

const none = (unit: string, end: number): Found => ({ min: 0, max: 0, approximate: false, unit, end });

/** "nobody was hurt", "none of the 40 passengers was hurt". */
function readNobody(terms: readonly Term[], at: number): Found | null {
  const word = terms[at]?.lower;
  const end = word === 'no' && terms[at + 1]?.lower === 'one' ? at + 2 : at + 1;
  if (word !== 'nobody' && word !== 'none' && end === at + 1) return null;
  const part = word === 'none' ? readPartOf(terms, end) : null;
  const role = roleOfNone(terms, part?.counted.end ?? end);
  if (role === null) return null;
  const unit = unitWithRole(terms, at, part?.counted.end ?? end, part?.counted.noun ?? null) ?? role;
  return part === null ? none(role, end) : { ...none(unit, part.counted.end), partOf: part.whole };
}

const TOTAL = /^(?:total|toll|number|count|tally|figure)$/;
const TO_TOTAL = 6;

const FAR = 40;
const inOneSentence = (terms: readonly Term[], at: number, from: number): boolean => {
  for (let here = at; here > at - FAR && here >= 0; here -= 1) {
    if ((terms[here]?.end ?? 0) <= from) return true;
    if (terms[here]?.opens) return false;
  }
  return false;
};

/** "Three more died, bringing the total to 12": the total is of what was counted before in the sentence. */
function readTotal(terms: readonly Term[], at: number, before: Quantity | undefined): Found | null {
  if (before === undefined || terms[at - 1]?.lower !== 'to' || terms[at]?.opens) return null;
  const named = terms.slice(Math.max(0, at - TO_TOTAL), at).some(({ lower }) => TOTAL.test(lower));
  if (!named || !inOneSentence(terms, at, before.span.end)) return null;
  const bound = readBound(terms, at);
  const figure = readFigure(terms, bound?.end ?? at);
  if (figure === null || figure.unit !== null) return null;
  const { min, max, approximate } = bounded(figure, bound?.kind ?? null, true);
  return { min, max, approximate, unit: before.unit, end: figure.end };
}

/** "no casualties". */
function readNone(terms: readonly Term[], at: number): Found | null {
  const noun = terms[at + 1]?.lower ?? '';
  if (terms[at]?.lower !== 'no' || !NONE_OF.has(noun)) return null;
  return none(roleNoun(noun), at + 2);
}

function dateSpans(terms: readonly Term[]): Span[] {
  return readTimes(terms)
    .filter(({ expression }) => expression.kind !== 'duration')
    .map(({ at, end }) => ({ start: terms[at]?.start ?? 0, end: terms[end - 1]?.end ?? 0 }));
}

/** In reading order, without overlap; `text.slice(span.start, span.end)` is the figure with its bounding words and its unit. */
export function findQuantities({ text, dates, terms = scan(text) }: CountedText): Quantity[] {
  const taken = dates?.filter(({ type }) => type !== 'DURATION') ?? dateSpans(terms);
  const found: Quantity[] = [];
  let next = 0;
  for (let at = 0; at < terms.length; ) {
    const quantity =
      readNone(terms, at) ?? readNobody(terms, at) ?? readQuantity(terms, at) ?? readTotal(terms, at, found.at(-1));
    if (quantity === null) {
      at += 1;
      continue;
    }
    const span = { start: terms[at]?.start ?? 0, end: terms[quantity.end - 1]?.end ?? 0 };
    while (next < taken.length && (taken[next]?.end ?? 0) <= span.start) next += 1;
    const dated = taken[next];
    if (dated !== undefined && overlap(dated, span) > 0) {
      at += 1;
      continue;
    }
    const { end, ...counted } = quantity;
    found.push({ ...counted, span });
    at = end;
  }
  return found;
}
