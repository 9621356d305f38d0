/** The frames a statement evokes, and how much of its matter two statements share by them, whatever words each takes. */
import { evokedBy, familyOf } from '../words/frame-lexicon.ts';
import { onceEach } from './once-each.ts';
import type { Statement } from './statement.ts';

const evoked = onceEach(({ words }) => evokedBy(words));

/** Names of frames, "family.frame". */
export const framesOf = onceEach((one): ReadonlySet<string> => new Set(evoked(one).keys()));

/** Names of families: the questions that it may answer. */
export const familiesOf = onceEach((one): ReadonlySet<string> => new Set([...framesOf(one)].map(familyOf)));

/** Frames that both evoke, sorted. */
export const sharedFrames = (a: Statement, b: Statement): readonly string[] =>
  [...framesOf(a)].filter((frame) => framesOf(b).has(frame)).sort();

/** Families of both, sorted: they may answer one question, with one answer or with two. */
export const sharedFamilies = (a: Statement, b: Statement): readonly string[] =>
  [...familiesOf(a)].filter((family) => familiesOf(b).has(family)).sort();

/** How telling each frame is within a story: one that half the story evokes tells nothing. */
export type FrameWeights = (frame: string) => number;

export const frameWeightsOf = (statements: readonly Statement[]): FrameWeights => {
  const counts = new Map<string, number>();
  for (const one of statements)
    for (const [frame, surely] of evoked(one)) counts.set(frame, (counts.get(frame) ?? 0) + surely);
  const all = Math.max(1, statements.length);
  return (frame) => Math.log(1 + all / Math.max(1, counts.get(frame) ?? 1));
};

/** Cosine of two statements by the frames that they evoke, each by how surely and how telling it is: 0 to 1. */
export const frameCosine = (a: Statement, b: Statement, weight: FrameWeights): number => {
  const [one, other] = [evoked(a), evoked(b)];
  let shared = 0;
  for (const [frame, surely] of one) shared += surely * (other.get(frame) ?? 0) * weight(frame);
  if (shared === 0) return 0;
  const size = (frames: ReadonlyMap<string, number>): number => {
    let sum = 0;
    for (const [frame, surely] of frames) sum += surely * surely * weight(frame);
    return sum;
  };
  return shared / Math.sqrt(size(one) * size(other));
};
