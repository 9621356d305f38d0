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
import { NONE_OF, roleNoun, unitWithRole } from '../quantities/role.ts';
import { readUnit } from '../quantities/unit.ts';

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

/** What the figure counts, and where that ends. */
function unitOf(
  terms: readonly Term[],
  at: number,
  figure: Figure,
): { unit: string; end: number; whole: boolean } | null {
  if (figure.unit !== null) return { unit: figure.unit, end: figure.end, whole: false };
  const currency = readCurrencyName(terms, figure.end);
  if (currency !== null) return { ...currency, whole: false };
  const measure = readUnit(terms, figure.end);
  if (measure !== null) return { ...measure, whole: false };
  if (terms[figure.end]?.glued && terms[figure.end]?.text === '-') return null;
  if (terms[at - 1]?.lower === 'magnitude') return { unit: 'magnitude', end: figure.end, whole: false };
  const singular = figure.min === 1 && figure.max === 1;
  const counted = readPartOf(terms, figure.end) ?? readCounted(terms, figure.end, singular);
  const unit = unitWithRole(terms, at, counted.end, counted.noun) ?? namedBefore(terms, at);
  return unit === null ? null : { unit, end: counted.end, whole: true };
}

function readQuantity(terms: readonly Term[], at: number): Found | null {
  const bound: Bound | null = readBound(terms, at);
  const from = bound?.end ?? at;
  const figure = readMoney(terms, from) ?? readFigure(terms, from);
  if (figure === null || isNameNumber(terms, from, figure) || isPronounOne(terms, figure)) return null;
  const found = unitOf(terms, at, figure);
  if (found === null) return null;
  const { min, max, approximate } = bounded(figure, bound?.kind ?? null, found.whole && !isCode(found.unit));
  const so = terms[figure.end]?.lower === 'or' && terms[figure.end + 1]?.lower === 'so';
  return { min, max, approximate: approximate || so, unit: found.unit, end: found.end };
}

/** "no casualties". */
function readNone(terms: readonly Term[], at: number): Found | null {
  const noun = terms[at + 1]?.lower ?? '';
  if (terms[at]?.lower !== 'no' || !NONE_OF.has(noun)) return null;
  return { min: 0, max: 0, approximate: false, unit: roleNoun(noun), end: at + 2 };
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
    const quantity = readNone(terms, at) ?? readQuantity(terms, at);
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
    const { min, max, unit, approximate } = quantity;
    found.push({ min, max, unit, approximate, span });
    at = quantity.end;
  }
  return found;
}
