/** How two places of a story lie to each other. Things are found by where they stand, never by their wording. */
import { contains, overlap, spanLength } from '../../src/domain/span.ts';
import type { Place } from './gold.ts';

export const sharedLength = (a: Place, b: Place): number => (a.article === b.article ? overlap(a, b) : 0);

/** Whether `found` holds at least this share of the gold place. */
export const covers = (found: Place, gold: Place, share: number): boolean =>
  sharedLength(found, gold) >= share * spanLength(gold);

/** Whether `found` holds half of the gold place, or lies within it. */
export const meets = (found: Place, gold: Place): boolean =>
  covers(found, gold, 0.5) || (sharedLength(found, gold) > 0 && contains(gold, found));
