/** Counts that move by the hour: a later figure is no other figure. */
import type { Quantity } from '../../domain/quantity.ts';
import { conceptOf } from '../words/synonyms.ts';
import { measureOf } from './measure.ts';

export const MOVING_COUNTS: ReadonlySet<string> = new Set(
  `dead deaths injured missing evacuated infected cases votes rescued casualties displaced homeless bodies victims survivors`
    .split(' ')
    .map(conceptOf),
);

/** What became of those counted: of "soldiers-killed" the killed. */
export const fateCounted = (quantity: Quantity): string =>
  quantity.unit.includes('-') ? conceptOf(quantity.unit.split('-').at(-1) ?? '') : measureOf(quantity);

export const isMovingCount = (quantity: Quantity): boolean => MOVING_COUNTS.has(fateCounted(quantity));
