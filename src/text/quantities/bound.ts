/** The words before a figure that bound it: "more than", "at least", "up to", "about". */
import type { Term } from '../numerals/scan.ts';

export type BoundKind = 'above' | 'at-least' | 'below' | 'at-most' | 'about' | 'exact';

export interface Bound {
  readonly kind: BoundKind;
  /** Index of the first term after the words. */
  readonly end: number;
}

const PHRASES: readonly (readonly [string, BoundKind])[] = [
  ['more than', 'above'],
  ['greater than', 'above'],
  ['in excess of', 'above'],
  ['upwards of', 'above'],
  ['well over', 'above'],
  ['just over', 'above'],
  ['over', 'above'],
  ['above', 'above'],
  ['exceeding', 'above'],
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['minimum of', 'at-least'],
  ['fewer than', 'below'],
  ['less than', 'below'],
  ['under', 'below'],
  ['below', 'below'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['up to', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['at most', 'at-most'],
  ['a maximum of', 'at-most'],
  ['maximum of', 'at-most'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['close to', 'about'],
  ['just under', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['approaching', 'about'],
  ['exactly', 'exact'],
  ['only', 'exact'],
  ['just', 'exact'],
];

const BY_FIRST = new Map<string, (readonly [readonly string[], BoundKind])[]>();
for (const [phrase, kind] of PHRASES) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [words, kind]]);
}

/** Bounding words that begin at `at`, the longest phrase first; null when there are none. */
export function readBound(terms: readonly Term[], at: number): Bound | null {
  const phrases = BY_FIRST.get(terms[at]?.lower ?? '');
  if (phrases === undefined) return null;
  let best: Bound | null = null;
  for (const [words, kind] of phrases) {
    const fits = words.every((word, index) => terms[at + index]?.lower === word);
    if (fits && (best === null || at + words.length > best.end)) best = { kind, end: at + words.length };
  }
  return best;
}

export interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

/** `whole`: things that are counted one by one, so that "more than 30" begins at 31. */
export function bounded(value: Range, kind: BoundKind | null, whole: boolean): Range {
  const { min, max, approximate } = value;
  const step = whole && Number.isInteger(min) && Number.isInteger(max ?? min) ? 1 : 0;
  switch (kind) {
    case 'above':
      return { min: min === null ? null : min + step, max: null, approximate };
    case 'at-least':
      return { min, max: null, approximate };
    // "up to dozens" bounds nothing from above.
    case 'below':
      return max === null ? value : { min: null, max: max - step, approximate };
    case 'at-most':
      return max === null ? value : { min: null, max, approximate };
    case 'about':
      return { min, max, approximate: true };
    default:
      return value;
  }
}
