/** Whether it is so: somebody denies what somebody else says. */

import { containment, sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { clip } from '../wording.ts';
import { wordsOf } from '../words/words-of.ts';
import type { FindKind } from './draft.ts';
import { setAgainst } from './opposed.ts';

const NONE: ReadonlyMap<string, string> = new Map();
/** The denial points back: "a claim denied by", "rejected the accusation", "called it false". */
const POINTS_BACK =
  /\b(?:claims?|allegations?|accusations?|charges?|assertions?|reports?|this|that|it|suggestions?|account|version)\b/iu;
const BACK_REACH = 420;
const LEAST_CONTAINED = 0.45;

const denied = (statement: Statement): ReadonlySet<string> => {
  const { content, evidence } = statement.claim;
  const own = conceptsOf(wordsOf(content?.text ?? evidence.text), NONE);
  return own.size >= 2 ? own : statement.context;
};

const isDenial = ({ claim }: Statement): boolean => claim.stance === 'denies';
const mayAssert = ({ claim, negated }: Statement): boolean =>
  !negated &&
  (claim.stance === 'asserts' ||
    claim.stance === 'confirms' ||
    claim.stance === 'condemns' ||
    claim.stance === 'hints');

/** The assertion stands right before the denial in the same text, in another mouth, and the denial points back to it. */
const answered = (denial: Statement, assertion: Statement): boolean => {
  if (denial.claim.articleId !== assertion.claim.articleId || assertion.speaker === null) return false;
  if (assertion.speaker === denial.speaker) return false;
  const gap = denial.start - assertion.start;
  return gap >= 0 && gap <= BACK_REACH && POINTS_BACK.test(denial.claim.evidence.text);
};

const closeness = (story: StoryFeatures, denial: Statement, assertion: Statement): number => {
  if (denial.speaker !== null && denial.speaker === assertion.speaker) return 0;
  const topic = denied(denial);
  const shared = sharedConcepts(topic, assertion.concepts).length;
  const near = shared === 0 ? 0 : containment(topic, assertion.concepts, story.weight);
  if (answered(denial, assertion)) return Math.max(0.6, near);
  const sameSentence =
    denial.claim.articleId === assertion.claim.articleId &&
    denial.start < assertion.end &&
    assertion.start < denial.end;
  if (sameSentence || shared < 2) return 0;
  return near >= LEAST_CONTAINED ? near : 0;
};

export const denialDisagreements: FindKind = ({ story }) => {
  const denials = story.statements.filter(isDenial);
  const assertions = story.statements.filter(mayAssert);
  return setAgainst(assertions, denials, (assertion, denial) => closeness(story, denial, assertion)).map(
    ({ left, right, closeness: near }) => ({
      type: 'denial',
      question: `Is it so: “${clip(left[0]?.text ?? '', 120)}”?`,
      positions: [{ statements: left }, { statements: right }],
      why: 'One side says it is so; a speaker on the other side denies it.',
      certainty: Math.min(0.95, 0.5 + 0.5 * near),
    }),
  );
};
