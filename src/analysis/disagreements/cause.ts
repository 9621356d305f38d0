/** Why it happened, and who or what is blamed: one effect with causes that do not meet. */

import { sharedConcepts, sharedWeight, totalWeight } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { clip } from '../wording.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent } from './opposed.ts';

/** Effect first, cause after the sign. */
const CAUSE_AFTER =
  /\b(?:because of|because|due to|owing to|caused by|blamed on|attributed to|brought (?:on|about) by|triggered by|sparked by|prompted by|(?:the )?result of|resulted from|stemmed from|thanks to|blames|blamed|blaming|point(?:s|ed) (?:the finger )?(?:to|at)|faulted|trac(?:es|ed) (?:\w+ ){1,3}to|for (?=personal reasons))\b/iu;
/** Cause first, effect after the sign. */
const CAUSE_BEFORE =
  /\b(?:caused|causes|causing|(?:is|was|were|are) (?:\w+ )?the cause of|the cause of|led to|leading to|triggered|sparked|prompted|provoked|resulted in|to blame for|responsible for|(?:was|were|lay|is) behind|let (?=the|a|an)|brought (?=the|it|them|her|him))\b(?! by)/iu;
/** "It was the drains, and not the rain": what is ruled out is no cause. */
const RULED_OUT = /,?\s(?:and )?(?:not|rather than|instead of)\s(?:the |a |an |in |by )?\w+/giu;
const LEAST_EFFECT = 0.25;
const EFFECT_REACH = 110;
const MOST_THINGS = 4;
/** Words for the matter at hand that name no effect. */
const VAGUE = new Set(
  ['trouble', 'problem', 'incident', 'matter', 'affair', 'disaster', 'tragedy', 'it'].map(conceptOf),
);

interface Caused {
  readonly statement: Statement;
  readonly cause: ReadonlySet<string>;
  /** Empty where only blame is given: then it is the story's own event. */
  readonly effect: ReadonlySet<string>;
}

const NONE: ReadonlyMap<string, string> = new Map();
const about = (text: string): ReadonlySet<string> => conceptsOf(wordsOf(text), NONE);

const causedIn = (statement: Statement): readonly Caused[] => {
  const { claim } = statement;
  if (claim.stance === 'declines' || claim.stance === 'denies' || claim.place === 'headline') return [];
  const { evidence } = statement.claim;
  // The sign must stand in this clause; cause and effect may stand in the clauses around it.
  const after = CAUSE_AFTER.exec(statement.text);
  const sign = after ?? CAUSE_BEFORE.exec(statement.text);
  if (sign === null) return [];
  const at = statement.start - evidence.start + sign.index;
  const ruledOut =
    RULED_OUT.exec(evidence.text) === null
      ? evidence.text
      : evidence.text.replace(RULED_OUT, (match) => ' '.repeat(match.length));
  RULED_OUT.lastIndex = 0;
  const clause = statement.text.slice(0, sign.index);
  const before = about(clause).size >= 2 ? clause : ruledOut.slice(Math.max(0, at - EFFECT_REACH), at);
  const behind = ruledOut.slice(at + sign[0].length);
  const [cause, effect] = after === null ? [before, behind] : [behind, before];
  return [{ statement, cause: about(cause), effect: about(effect) }];
};

const closeness = ({ weight, theme, speakers }: StoryFeatures, a: Caused, b: Caused): number => {
  if (!independent(a.statement, b.statement) || a.cause.size === 0 || b.cause.size === 0) return 0;
  if (
    a.statement.speaker !== null &&
    b.statement.speaker !== null &&
    speakers.speaksFor(a.statement.speaker, b.statement.speaker)
  )
    return 0;
  if (sharedConcepts(a.cause, b.cause).length > 0) return 0;
  const things = ({ effect, statement }: Caused) =>
    [...effect].filter((concept) => !statement.names.has(concept) && !VAGUE.has(concept));
  const blank = [a, b].filter((one) => things(one).length === 0).length;
  if (blank === 2) return 0.4;
  if (blank === 1) {
    const left = [...things(a), ...things(b)];
    return left.length <= MOST_THINGS && left.some((concept) => theme.has(concept)) ? 0.35 : 0;
  }
  const shared = sharedWeight(a.effect, b.effect, weight);
  const near = shared / Math.min(totalWeight(a.effect, weight), totalWeight(b.effect, weight));
  return near >= LEAST_EFFECT ? near : 0;
};

const once = (list: readonly Caused[]): readonly Caused[] => [
  ...new Map(list.map((one) => [`${one.statement.claim.articleId} ${one.statement.start}`, one])).values(),
];

export const causeDisagreements: FindKind = ({ story }) => {
  const caused = once(story.statements.flatMap(causedIn));
  return caused.flatMap((a, at): readonly Draft[] =>
    caused.slice(at + 1).flatMap((b): readonly Draft[] => {
      const near = closeness(story, a, b);
      if (near === 0) return [];
      return [
        {
          type: 'cause',
          question: `What brought it about: “${clip(a.statement.text, 110)}”?`,
          positions: [{ statements: [a.statement] }, { statements: [b.statement] }],
          why: 'The passages give one effect causes that have nothing in common.',
          certainty: Math.min(0.9, 0.5 + 0.5 * near),
        },
      ];
    }),
  );
};
