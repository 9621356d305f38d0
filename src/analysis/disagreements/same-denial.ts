/** Whether two drafts on whether it is so, or how surely, are one matter told twice, and then which side of the one is which of the other. */
import { oncePer } from '../features/once-each.ts';
import type { Draft } from './draft.ts';
import type { Nearness } from './nearness.ts';

/** What one speaker denies in words this like stays one matter, though a side may quote the other. */
const SAME_CLAIM = 0.08;
const SAME_WORDS = 0.6;

// A draft is held against many others.
const deniersIn = oncePer(
  ({ positions }: Draft): ReadonlySet<string> =>
    new Set(positions.slice(1).flatMap(({ statements }) => statements.flatMap(({ speaker }) => speaker ?? []))),
);

/** One speaker stands on the denying side of both. */
export const oneVoice = (a: Draft, b: Draft): boolean => !deniersIn(a).isDisjointFrom(deniersIn(b));

/** For each position of the second draft the position of the first that it joins; null: nothing tells that they are one. */
export const sameDenial = (into: Draft, from: Draft, near: Nearness): readonly number[] | null => {
  if (into.type !== from.type || !(into.type === 'denial' || into.type === 'modality')) return null;
  const [said, denied, ...further] = into.positions;
  const [claim, denial, ...more] = from.positions;
  if (said === undefined || denied === undefined || claim === undefined || denial === undefined) return null;
  if (further.length > 0 || more.length > 0) return null;
  const [claims, denials] = [near(said, claim), near(denied, denial)];
  // Settled, confirmed, done: one matter that another account holds open.
  if (into.type === 'modality') return denials === 1 ? [0, 1] : null;
  if (claims === 1 || denials === 1) return [0, 1];
  if (near(denied, claim) === 1 || near(said, denial) === 1) return [1, 0];
  const twice = claims >= SAME_WORDS || (claims >= SAME_CLAIM && denials >= SAME_CLAIM);
  return twice && oneVoice(into, from) ? [0, 1] : null;
};
