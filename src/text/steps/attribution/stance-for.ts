/**
 * The stance of a plain "said" from what was said: one's own deed denied, evidence denied, a critic's view.
 * Knows words only. Negation after NegEx (Chapman 2001).
 */
import type { Speaker } from '../../../domain/speaker.ts';
import type { Stance } from '../../../domain/stance.ts';
import type { Draft } from './draft.ts';

const CRITICS = /\b(?:critics?|opponents?|detractors?)\b/i;
const NOT = '(?:not|never)';
const MENTAL =
  '(?:have|know|think|believe|want|expect|plan|see|need|remember|recall|understand|feel|like|care|mind|get|intend|agree|support)';
/** "said it did not assist": the speaker denies a deed of their own. */
const SELF = new RegExp(
  `^["“‘]?(?:that )?(it|he|she|they|we|i) (?:(?:publicly|flatly|simply) )?(?:(?:did|had|has|have) ${NOT} (?:been )?(?!${MENTAL}\\b)[a-z]+|(?:did|had|has|have)n[’']t (?:been )?(?!${MENTAL}\\b)[a-z]+|never (?!${MENTAL}\\b)[a-z]+|(?:was|were|is|are) ${NOT} (?:involved|responsible|aware|behind|guilty|part)\\b)`,
  'i',
);
const NO_EVIDENCE =
  /^["“‘]?(?:that )?(?:no such |there (?:is|was|were|had been) no (?:evidence|proof|truth|basis)|(?:\S+ ){0,4}(?:(?:had|have|has|possess|possessed|found|finds|seen|saw|played) no (?:evidence|proof|role|involvement|knowledge|part)|(?:was|were|is|are) (?:untrue|false|baseless|unfounded|a lie)\b))/i;

/** "Rumours that she had died were false." */
const FALSE_RUMOUR =
  /^["“‘]?(?:that )?(?:the |all |such |those |these )?(?:rumou?rs?|reports?|claims?|allegations?|accusations?|suggestions?|stories|story|posts?)\b.{0,300}\b(?:was|were|is|are) (?:completely |totally |simply |all )?(?:untrue|false|fake|baseless|unfounded|wrong|not true|invented|fabricated|nonsense|a lie|lies|a hoax)\b/is;

const deniesItself = (speaker: Speaker | null, content: string): boolean => {
  const self = SELF.exec(content)?.[1]?.toLowerCase();
  if (self === undefined || speaker === null) return false;
  return (
    (self === 'he' || self === 'she') === (speaker.type === 'person') ||
    self === 'we' ||
    self === 'i' ||
    self === 'they'
  );
};

/** What insists that something is not so, contradicts somebody. */
const INSISTS = /^(?:\S+ )*?(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?)\b/i;
const NEGATIVE =
  /^["“‘]?(?:that )?(?:(?:no|nobody|nothing|none|never)\b|there (?:is|was|were|are|had been) no\b|(?:\S+ ){1,4}(?:(?:did|was|had|has|were|is|are|have) (?:not|never|nothing|no)|(?:did|was|had|has|were|is|are|have)n[’']t|never)\b)/i;

/** "No box was opened", "There was no call": said to contradict. */
const PAST_NEGATIVE =
  /^["“‘]?(?:that )?(?:there (?:was|were|has been|had been) no\b|(?:no|nobody|nothing|none)\b(?: \S+){0,6}? (?:was|were|had|has|have|did|happened|took|came|[a-z]+ed)\b)/i;
/** What is reported as absent without contradicting anybody: "no casualties", "no arrests". */
const PLAIN_ABSENCE =
  /\b(?:casualt|injur|hurt|kill|dead|death|die|damage|victim|wound|harm|threat|danger|arrest|decision|agreement|deal|plan|breakthrough|progress|change|survivor|immediate|sign|word|date|reason|need|doubt|time|majority|one else|suspect|motive|clear|result|survived|decided|agreed|ruled|settled|known|left)/i;
const ABSENCE_SIZE = 80;

/** `content` is what was said, `cue` the words that attribute it. */
export const stanceFor = (draft: Draft, speaker: Speaker | null, content: string, cue: string): Stance => {
  if (!draft.open || draft.stance !== 'asserts') return draft.stance;
  if (deniesItself(speaker, content) || NO_EVIDENCE.test(content) || FALSE_RUMOUR.test(content)) return 'denies';
  if (PAST_NEGATIVE.test(content) && !PLAIN_ABSENCE.test(content.slice(0, ABSENCE_SIZE))) return 'denies';
  if (INSISTS.test(cue) && NEGATIVE.test(content)) return 'denies';
  return speaker !== null && CRITICS.test(speaker.name) ? 'condemns' : 'asserts';
};
