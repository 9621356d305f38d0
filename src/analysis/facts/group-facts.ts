/**
 * Groups of statements that report one fact: like concepts, no slot that rules it out. A refusal to comment or a denial never
 * stands with an assertion.
 */

import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { averageLink } from './average-link.ts';
import { neighboursOf } from './neighbours.ts';
import { datesClash, figuresClash } from './slots.ts';
import { cosine } from './weights.ts';

const THRESHOLD = 0.3;
const LARGEST = 24;

const manner = ({ claim }: Statement): string =>
  claim.stance === 'declines' ? 'silence' : claim.stance === 'denies' ? 'denial' : 'assertion';

const mayStandTogether = (a: Statement, b: Statement): boolean =>
  manner(a) === manner(b) &&
  (manner(a) !== 'assertion' || a.negated === b.negated) &&
  !datesClash(a, b) &&
  !figuresClash(a, b);

/** Each group's statements in reading order; a statement stands in at most one group. */
export const groupFacts = ({ statements, weight }: StoryFeatures): readonly (readonly Statement[])[] => {
  const usable = statements.filter(({ concepts }) => concepts.size >= 2);
  const neighbours = neighboursOf(
    usable.map(({ concepts }) => concepts),
    weight,
    THRESHOLD,
  );
  const edges = neighbours.flatMap((list, a) =>
    list.flatMap(({ at: b, similarity }) => (a < b ? [{ a, b, similarity }] : [])),
  );
  const at = (index: number): Statement => usable[index] as Statement;
  const groups = averageLink({
    count: usable.length,
    edges,
    threshold: THRESHOLD,
    largest: LARGEST,
    between: (a, b) => (mayStandTogether(at(a), at(b)) ? cosine(at(a).concepts, at(b).concepts, weight) : null),
  });
  return groups.map((group) => group.map(at));
};
