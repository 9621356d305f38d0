/** The frames a statement evokes, and how much of its matter two statements share by them, whatever words each takes. */
import { evokedBy } from '../words/frame-lexicon.ts';
import { onceEach } from './once-each.ts';
import type { Statement } from './statement.ts';

const evoked = onceEach(({ words }) => evokedBy(words));

/** Names of frames, "family.frame". */
const framesOf = onceEach((one): ReadonlySet<string> => new Set(evoked(one).keys()));

const NONE: readonly string[] = [];

/** Frames that both evoke, sorted. */
export const sharedFrames = (a: Statement, b: Statement): readonly string[] =>
  framesOf(a).isDisjointFrom(framesOf(b)) ? NONE : [...framesOf(a)].filter((frame) => framesOf(b).has(frame)).sort();

const sizeOf = onceEach((one): number => {
  let sum = 0;
  for (const surely of evoked(one).values()) sum += surely * surely;
  return sum;
});

/** Cosine of two statements by the frames that they evoke, each by how surely it is: 0 to 1. */
export const frameCosine = (a: Statement, b: Statement): number => {
  const [one, other] = [evoked(a), evoked(b)];
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const [frame, surely] of one) shared += surely * (other.get(frame) ?? 0);
  return shared === 0 ? 0 : shared / Math.sqrt(sizeOf(a) * sizeOf(b));
};
