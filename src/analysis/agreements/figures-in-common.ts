/** A figure that two statements give for one thing: "27,400 households" and "about 27,000 homes", "17 arrests" and "seventeen were arrested". */
import type { Quantity } from '../../domain/quantity.ts';
import { clockIn } from '../facts/clock.ts';
import { measureOf } from '../facts/measure.ts';
import { isMovingCount } from '../facts/moving-counts.ts';
import { compatible } from '../facts/slots.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';

const TELLING = 0.9;
const SAME = 1.1;
const SMALL = 0.5;
const BY_ITSELF = 1.3;
/** Figures up to here agree by chance; tolls of the dead and the hurt less. */
const SMALL_UP_TO = 12;
const SMALL_TOLL = 4;
const ANYTHING = new Set(['', 'people']);
/** Digits that two figures have between them when they cannot agree by chance, whatever is counted. */
const DIGITS = 4;
/** A unit of measure has one meaning; what is counted has several names. */
const MEASURED = new Set(['percent', 'length', 'weight', 'area', 'volume', 'time']);

const sizeOf = ({ min, max }: Quantity): number => Math.abs(min ?? max ?? 0);

const digitsOf = (quantity: Quantity): number => String(Math.round(sizeOf(quantity))).replace(/0+$/u, '').length;

const isMoney = ({ unit }: Quantity): boolean => /^[A-Z]{3}$/u.test(unit);

const exact = (x: Quantity, y: Quantity): boolean =>
  Math.min(sizeOf(x), sizeOf(y)) > 100 && digitsOf(x) + digitsOf(y) >= DIGITS;

const same = (x: Quantity, y: Quantity): boolean => x.min === y.min && x.max === y.max && x.min === x.max;

const oneFigure = (a: Statement, x: Quantity, b: Statement, y: Quantity): number => {
  if (!compatible(x, y)) return 0;
  const [u, v] = [measureOf(x), measureOf(y)];
  const counted = !MEASURED.has(u) && !MEASURED.has(v);
  const telling = sizeOf(x) > (isMovingCount(x) ? SMALL_TOLL : SMALL_UP_TO);
  if (u !== '' && u === v) {
    if (counted && telling && exact(x, y)) return BY_ITSELF;
    return !telling ? SMALL : counted && same(x, y) ? SAME : TELLING;
  }
  if (!counted || isMoney(x) || isMoney(y)) return 0;
  if ((u !== '' && b.context.has(u)) || (v !== '' && a.context.has(v))) return telling ? TELLING : SMALL;
  if (exact(x, y)) return BY_ITSELF;
  return telling && same(x, y) && (ANYTHING.has(u) || ANYTHING.has(v)) ? TELLING : 0;
};

const clockOf = onceEach(({ text }) => clockIn(text));

/** Of the figure that tells most. */
export const figurePoints = (a: Statement, b: Statement): number => {
  const [minute, other] = [clockOf(a), clockOf(b)];
  let most = minute !== null && minute === other ? TELLING : 0;
  for (const x of a.quantities) for (const y of b.quantities) most = Math.max(most, oneFigure(a, x, b, y));
  return most;
};
