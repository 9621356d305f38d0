/** "Nine of eleven counts", "two of the nine": the first figure counts, in things of the second. It must not know what the things are. */
import type { Term } from '../numerals/scan.ts';
import { type Counted, readCounted } from './counted.ts';
import { readFigure } from './figure.ts';

export interface Part {
  /** What is counted; its noun is null in "two of the nine". */
  readonly counted: Counted;
  readonly whole: number;
}

const DETERMINER = /^(?:the|its|their|his|her|those|these)$/;

/** What a figure counts that is followed by "of" or "out of" and the whole; null when no whole is given. `at`: after the figure. */
export function readPartOf(terms: readonly Term[], at: number): Part | null {
  const of = terms[at]?.lower === 'out' ? at + 1 : at;
  if (terms[of]?.lower !== 'of') return null;
  const determined = DETERMINER.test(terms[of + 1]?.lower ?? '');
  const figure = readFigure(terms, determined ? of + 2 : of + 1);
  if (figure === null || figure.unit !== null || figure.min === null || figure.min !== figure.max) return null;
  const counted = readCounted(terms, figure.end, false);
  return counted.noun === null && !determined ? null : { counted, whole: figure.min };
}
