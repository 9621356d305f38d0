/** Slots of two statements that cannot both be true of one fact: dates, figures, polarity. */
import type { Quantity } from '../../domain/quantity.ts';
import type { Statement } from '../features/statement.ts';
import { daysApart } from './days-apart.ts';
import { bounds, sameMeasure } from './measure.ts';

export const datesClash = (a: Statement, b: Statement): boolean =>
  a.date !== null && b.date !== null && daysApart(a.date, b.date);

/** Whether two figures of one measure can both be right, rounding allowed. */
export const compatible = (a: Quantity, b: Quantity): boolean => {
  const [x, y] = [bounds(a), bounds(b)];
  return x.min <= y.max && y.min <= x.max;
};

type Counting = Pick<Statement, 'quantities'>;

/** Some figure of one measure stands in both, and none of them agrees. */
export const figuresClash = (a: Counting, b: Counting): boolean => {
  let met = false;
  for (const x of a.quantities)
    for (const y of b.quantities) {
      if (!sameMeasure(x, y)) continue;
      if (compatible(x, y)) return false;
      met = true;
    }
  return met;
};
