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
  ['well above', 'above'],
  ['far more than', 'above'],
  ['well under', 'below'],
  ['well below', 'below'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['hardly more than', 'at-most'],
  ['barely more than', 'at-most'],
  ['scarcely more than', 'at-most'],
  ['little more than', 'at-most'],
  ['not even', 'at-most'],
  ['up to', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['at most', 'at-most'],
  ['a maximum of', 'at-most'],
  ['maximum of', 'at-most'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['close to', 'about'],
  ['close on', 'about'],
  ['getting on for', 'about'],
  ['the best part of', 'about'],
  ['in the region of', 'about'],
  ['in the order of', 'about'],
  ['just shy of', 'about'],
  ['shy of', 'about'],
  ['not quite', 'about'],
  ['a good', 'about'],
  ['a mere', 'exact'],
  ['barely', 'about'],
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

const NOT = /^(?:not|never|hardly|barely|scarcely|cannot|nor|neither)$/;
/** What stands behind these is not what is negated. */
const TURNS = /^(?:that|why|how|because|when|if|whether|who|which|where|only|but|although|though|while|and)$/;
const NOT_REACH = 6;

/** "Will not see a penny above 2,000", "would hardly bring more than 900": what is denied to go beyond the figure reaches it at most. */
function isDenied(terms: readonly Term[], at: number): boolean {
  // "Did not speak for over two hours" lasts longer than that.
  if (/^(?:for|in|after)$/.test(terms[at - 1]?.lower ?? '')) return false;
  for (let here = at - 1; here >= 0 && here >= at - NOT_REACH; here -= 1) {
    const { lower = '', kind, opens } = terms[here] ?? {};
    if (NOT.test(lower) || (lower === 't' && terms[here]?.glued === true)) return true;
    if (TURNS.test(lower) || opens === true || (kind === 'mark' && !/^[’']$/.test(lower))) return false;
  }
  return false;
}

const REVERSED: Readonly<Partial<Record<BoundKind, BoundKind>>> = { above: 'at-most', below: 'at-least' };

/** Bounding words that begin at `at`, the longest phrase first; null when there are none. */
export function readBound(terms: readonly Term[], at: number): Bound | null {
  const bound = boundAt(terms, at);
  const reversed = bound === null ? undefined : REVERSED[bound.kind];
  return bound !== null && reversed !== undefined && isDenied(terms, at) ? { ...bound, kind: reversed } : bound;
}

function boundAt(terms: readonly Term[], at: number): Bound | null {
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
