/** Why it happened, and who or what is blamed: one effect with causes that do not meet. */

import { sharedConcepts, sharedWeight, totalWeight } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { clip } from '../wording.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Draft, FindKind } from './draft.ts';

/** Effect before the sign and cause after it, or the other way about. */
const CAUSE_AFTER =
  /\b(?:because of|because|due to|owing to|caused by|was blamed on|were blamed on|blamed on|attributed to|brought on by|brought about by|triggered by|sparked by|prompted by|result of|resulted from|stemmed from|traced to|thanks to|down to|blames?|blamed|blaming|pointed to|points to|faulted)\b/iu;
const CAUSE_BEFORE =
  /\b(?:caused|causes|causing|led to|leading to|triggered|sparked|prompted|brought|provoked|resulted in|to blame for|responsible for|was behind|were behind)\b(?! by)/iu;
/** A reason for a rule, a wish or a feeling is no cause of an event. */
const LEAST_EFFECT = 1;

interface Caused {
  readonly statement: Statement;
  readonly cause: ReadonlySet<string>;
  readonly effect: ReadonlySet<string>;
}

const NONE: ReadonlyMap<string, string> = new Map();
const about = (text: string): ReadonlySet<string> => conceptsOf(wordsOf(text), NONE);

const causedIn = (statement: Statement): readonly Caused[] => {
  const { text } = statement.claim.evidence;
  const after = CAUSE_AFTER.exec(text);
  const sign = after ?? CAUSE_BEFORE.exec(text);
  if (sign === null || statement.claim.stance === 'declines') return [];
  const [before, behind] = [text.slice(0, sign.index), text.slice(sign.index + sign[0].length)];
  const [cause, effect] = after === null ? [before, behind] : [behind, before];
  return [{ statement, cause: about(cause), effect: about(effect) }];
};

const once = (list: readonly Caused[]): readonly Caused[] => [
  ...new Map(list.map((one) => [one.statement.claim.id, one])).values(),
];

const rivals = (story: StoryFeatures, a: Caused, b: Caused): number => {
  const { weight } = story;
  if (a.statement.origin === b.statement.origin || a.cause.size === 0 || b.cause.size === 0) return 0;
  const common = sharedConcepts(a.cause, b.cause);
  if (common.length > 0 || a.statement.negated || b.statement.negated) return 0;
  const effects = sharedConcepts(a.effect, b.effect);
  if (effects.length < LEAST_EFFECT) return 0;
  return (
    sharedWeight(a.effect, b.effect, weight) /
    Math.max(1, Math.min(totalWeight(a.effect, weight), totalWeight(b.effect, weight)))
  );
};

export const causeDisagreements: FindKind = ({ story }) => {
  const caused = once(story.statements.flatMap(causedIn));
  const drafts: Draft[] = [];
  for (const [at, a] of caused.entries())
    for (const b of caused.slice(at + 1)) {
      const closeness = rivals(story, a, b);
      if (closeness < 0.3) continue;
      drafts.push({
        type: 'cause',
        question: `What brought it about: “${clip(a.statement.text, 110)}”?`,
        positions: [{ statements: [a.statement] }, { statements: [b.statement] }],
        why: 'The passages give one effect causes that have nothing in common.',
        certainty: Math.min(0.9, 0.5 + 0.5 * closeness),
      });
    }
  return drafts;
};
