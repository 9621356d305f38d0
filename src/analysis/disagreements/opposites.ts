/** Words that exclude each other, said of one matter by two sources: left or dismissed, by accident or on purpose. */

import { cosine, sharedConcepts } from '../facts/weights.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { OPPOSITES, type Opposites } from '../words/opposites.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

const asserts = ({ claim, negated }: Statement): boolean =>
  !negated && claim.stance !== 'denies' && claim.stance !== 'declines' && claim.place === 'body';

const matters = (story: StoryFeatures, { kind, one, other, alone }: Opposites): readonly Draft[] => {
  if (!alone) return [];
  const left = story.statements.filter(
    (statement) => one.test(statement.text) && !other.test(statement.text) && asserts(statement),
  );
  const right = story.statements.filter(
    (statement) => other.test(statement.text) && !one.test(statement.text) && statement.claim.stance !== 'declines',
  );
  const about = (a: Statement, b: Statement): number => {
    if (!independent(a, b)) return 0;
    const shared = sharedConcepts(a.context, b.context);
    return shared.length === 0 ? 0 : Math.max(0.3, cosine(a.context, b.context, story.weight));
  };
  return setAgainst(left, right, about, story.weight).map((matter) => ({
    type: kind,
    question: questionOn('Which of the two', matter.left),
    positions: [{ statements: matter.left }, { statements: matter.right }],
    why: 'The sources use words of one matter that exclude each other.',
    certainty: Math.min(0.85, 0.5 + 0.4 * matter.closeness),
  }));
};

export const oppositeDisagreements: FindKind = ({ story }) => OPPOSITES.flatMap((pair) => matters(story, pair));
