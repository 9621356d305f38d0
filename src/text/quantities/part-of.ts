/** "Nine of eleven counts": the first figure counts, in things of the second. It must not know what the things are. */
import type { Term } from '../numerals/scan.ts';
import { type Counted, readCounted } from './counted.ts';
import { readFigure } from './figure.ts';

/** What a figure counts that is followed by "of" or "out of" and the whole; null when no whole is given. `at`: after the figure. */
export function readPartOf(terms: readonly Term[], at: number): Counted | null {
  const of = terms[at]?.lower === 'out' ? at + 1 : at;
  if (terms[of]?.lower !== 'of') return null;
  const from = /^(?:the|its|their|his|her|those|these)$/.test(terms[of + 1]?.lower ?? '') ? of + 2 : of + 1;
  const whole = readFigure(terms, from);
  if (whole === null || whole.unit !== null || whole.min === null || whole.min !== whole.max) return null;
  const counted = readCounted(terms, whole.end, false);
  return counted.noun === null ? null : counted;
}
