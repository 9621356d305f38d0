/** "196 passengers and 16 crew" is the 212 of another source: figures of one clause that add up to the other's are parts of it. */
import type { Quantity } from '../../domain/quantity.ts';
import { compatible } from './slots.ts';

const MOST_PARTS = 4;

const isWhole = (whole: Quantity, { partOf }: Quantity): boolean =>
  partOf !== undefined && whole.partOf === undefined && compatible({ ...whole, min: partOf, max: partOf }, whole);

/** "Two of the nine" beside "nine", "a further three" beside a count, "up from nine": no rivals. */
export const otherSense = (a: Quantity, b: Quantity): boolean =>
  a.sense !== b.sense || a.sense === 'added' || isWhole(a, b) || isWhole(b, a);

/** Whether the figures together, of whatever units, give the whole. */
export const addUpTo = (parts: readonly Quantity[], whole: Quantity): boolean => {
  if (parts.length < 2 || parts.length > MOST_PARTS) return false;
  const sum = (pick: (part: Quantity) => number | null): number | null =>
    parts.reduce<number | null>((total, part) => {
      const value = pick(part);
      return total === null || value === null ? null : total + value;
    }, 0);
  const together: Quantity = {
    ...whole,
    min: sum(({ min }) => min),
    max: sum(({ max }) => max),
    approximate: parts.some(({ approximate }) => approximate),
  };
  return together.min !== null && together.max !== null && compatible(together, whole);
};
