/** The frames a statement evokes, and how much of its matter two statements share by them, whatever words each takes. */
import { evokedBy } from '../words/frame-lexicon.ts';
import { onceEach } from './once-each.ts';
import type { Statement } from './statement.ts';

/** Every pair asks: frames are held against each other by number. */
interface Evoked {
  /** "family.frame". */
  readonly frames: readonly string[];
  readonly numbers: readonly number[];
  /** How surely each is evoked. */
  readonly surely: readonly number[];
  /** Of the sum of their squares the root is its length. */
  readonly squares: number;
  /** A bit for each number's last five digits: what has none of them in common shares no frame. */
  readonly mask: number;
}

const numbers = new Map<string, number>();
const numberOf = (frame: string): number => {
  const known = numbers.get(frame) ?? numbers.size;
  numbers.set(frame, known);
  return known;
};

const evoked = onceEach(({ words }): Evoked => {
  const found = evokedBy(words);
  const frames = [...found.keys()];
  const surely = [...found.values()];
  const own = frames.map(numberOf);
  const mask = own.reduce((bits, number) => bits | (1 << (number & 31)), 0);
  return { frames, numbers: own, surely, squares: surely.reduce((sum, one) => sum + one * one, 0), mask };
});

const NONE: readonly string[] = [];

/** Frames that both evoke, sorted. */
export const sharedFrames = (a: Statement, b: Statement): readonly string[] => {
  const [one, other] = [evoked(a), evoked(b)];
  if ((one.mask & other.mask) === 0) return NONE;
  return one.frames.filter((_, at) => other.numbers.includes(one.numbers[at] ?? -1)).sort();
};

/** Cosine of two statements by the frames that they evoke, each by how surely it is: 0 to 1. */
export const frameCosine = (a: Statement, b: Statement): number => {
  const [one, other] = [evoked(a), evoked(b)];
  if ((one.mask & other.mask) === 0) return 0;
  let shared = 0;
  for (let at = 0; at < one.numbers.length; at += 1) {
    const place = other.numbers.indexOf(one.numbers[at] ?? -1);
    if (place >= 0) shared += (one.surely[at] ?? 0) * (other.surely[place] ?? 0);
  }
  return shared === 0 ? 0 : shared / Math.sqrt(one.squares * other.squares);
};
