/** How firmly it is stated: confirmed by one account of a speaker, appeared to confirm or hinted by another. */

import { containment, cosine, sharedConcepts } from '../facts/weights.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { clip } from '../wording.ts';
import type { Draft, FindKind } from './draft.ts';
import { setAgainst } from './opposed.ts';

const SEEMING =
  /\b(?:appear(?:s|ed)?|seem(?:s|ed)?) to\b|\bhint(?:s|ed|ing)?\b|\bsuggest(?:s|ed|ing)?\b|\bimpl(?:y|ies|ied)\b|\bsignal(?:s|led|ed)\b/iu;
const CONFIRMING = /\bconfirm(?:s|ed|ing)?\b|\backnowledg(?:e|es|ed|ing)\b|\badmit(?:s|ted|ting)?\b/iu;
const SETTLED =
  /\b(?:will|would|is to|are to|has decided|have decided|decided to|is set to|definitely|certainly|certain|there would be|agreed to|has agreed)\b/iu;
const OPEN =
  /\b(?:may|might|could|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|whether|possible|possibly|possibility|undecided|not decided|has yet to decide|thinking about|likely|unlikely|perhaps)\b/iu;

const firmly = ({ claim, text }: Statement): boolean =>
  CONFIRMING.test(text) && !SEEMING.test(text) && claim.stance !== 'declines' && claim.stance !== 'denies';

const LEAST_LIKE = 0.3;

/** One speaker's confirmation, told more firmly by one source than by another. */
const confirmations = (story: StoryFeatures): readonly Draft[] => {
  const about = (firm: Statement, soft: Statement): number => {
    const same = firm.speaker !== null && firm.speaker === soft.speaker;
    if (!same || firm.claim.evidence.start === soft.claim.evidence.start) return 0;
    const near = cosine(firm.context, soft.context, story.weight);
    return near >= 0.15 ? Math.min(1, near + 0.3) : 0;
  };
  const soft = story.statements.filter(
    ({ text, claim }) => SEEMING.test(text) && (CONFIRMING.test(text) || claim.stance === 'hints'),
  );
  return setAgainst(story.statements.filter(firmly), soft, about).map(({ left, right, closeness }) => ({
    type: 'modality',
    question: `Did ${left[0]?.claim.speaker?.name ?? 'the speaker'} confirm it: “${clip(left[0]?.text ?? '', 100)}”?`,
    positions: [{ statements: left }, { statements: right }],
    why: 'One account says confirmed; another says appeared to confirm, hinted or suggested.',
    certainty: Math.min(0.95, 0.6 + 0.4 * closeness),
  }));
};

/** What is settled in one text and still open in another. */
const prospects = (story: StoryFeatures): readonly Draft[] => {
  const about = (settled: Statement, open: Statement): number => {
    if (settled.origin === open.origin || settled.negated !== open.negated) return 0;
    if (sharedConcepts(settled.concepts, open.concepts).length < 1) return 0;
    const near = containment(settled.concepts, open.concepts, story.weight);
    const like = cosine(settled.context, open.context, story.weight);
    return near >= 0.5 && like >= LEAST_LIKE ? (near + like) / 2 : 0;
  };
  const settled = story.statements.filter(({ text }) => SETTLED.test(text) && !OPEN.test(text));
  const open = story.statements.filter(({ text }) => OPEN.test(text));
  return setAgainst(settled, open, about).map(({ left, right, closeness }) => ({
    type: 'modality',
    question: `Is it settled: “${clip(left[0]?.text ?? '', 110)}”?`,
    positions: [{ statements: left }, { statements: right }],
    why: 'One source states it as settled; another leaves it open.',
    certainty: Math.min(0.85, 0.4 + 0.5 * closeness),
  }));
};

export const modalityDisagreements: FindKind = ({ story }) => [...confirmations(story), ...prospects(story)];
