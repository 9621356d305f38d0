/**
 * The stance of a plain "said" from what was said: one's own deed denied, evidence denied, a critic's view.
 * Knows words only. Negation after NegEx (Chapman 2001).
 */
import type { Speaker } from '../../../domain/speaker.ts';
import type { Stance } from '../../../domain/stance.ts';
import { MORAL_WORDS } from '../../lexicon/moral-words.ts';
import type { Draft } from './draft.ts';

const CRITICS = /\b(?:critics?|opponents?|detractors?)\b/i;
const NOT = '(?:not|never)';
const MENTAL =
  '(?:have|know|knew|think|thought|believed?|want(?:ed)?|expect(?:ed)?|plan(?:ned)?|see|saw|hear|heard|need(?:ed)?|remember(?:ed)?|recall(?:ed)?|find|found|understand|understood|feel|felt|liked?|cared?|mind|get|got|intend|agree|support)';
/** "said it did not assist": the speaker denies a deed of their own. */
const SELF = new RegExp(
  `^["“‘]?(?:that )?(it|he|she|they|we|i) (?:(?:publicly|flatly|simply) )?(?:(?:did|had|has|have) ${NOT} (?:been )?(?!${MENTAL}\\b)[a-z]+|(?:did|had|has|have)n[’']t (?:been )?(?!${MENTAL}\\b)[a-z]+|never (?!${MENTAL}\\b)[a-z]+|(?:was|were|is|are) ${NOT} (?:involved|responsible|aware|behind|guilty|part)\\b)`,
  'i',
);
const NO_EVIDENCE =
  /^["“‘]?(?:that )?(?:no such |there (?:is|was|were|had been) no (?:evidence|proof|truth|basis)|(?:\S+ ){0,4}(?:(?:had|have|has|possess|possessed|found|finds|seen|saw|played) no (?:evidence|proof|role|involvement|knowledge|part)|(?:was|were|is|are) (?:untrue|false|baseless|unfounded|a lie)\b))/i;

/** "It owns no cluster bombs", "we are not in talks": what one has not, is not, has not done. */
const SELF_NONE =
  /^["“‘]?(?:that )?(it|he|she|they|we|i) (?:(?:took|takes|made|paid|owns|owned|received|gave|sold|bought|sent|carries|carried|fired|used|uses|hid|broke|has|have|had) (?:absolutely )?(?:no|nothing|none)\b(?! (?:\w+ )?(?:plans?|choice|comment|idea|doubt|reason|time|information|immediate|intention|further|more|fear|need|other|problem|better|money|left|way|one))|(?:is|are|was|were) (?:not|never) (?:in (?:talks|negotiations|contact)|for sale|linked|connected|at fault|to blame|the (?:source|cause|target)|under investigation|a (?:party|member|spy|thief|traitor|criminal)))/i;
/** "She had “sold nothing to anybody”." */
const DID_NOTHING =
  /^["“‘]?(?:that )?(it|he|she|they|we|i) (?:had |has |have )?["“‘]?(?!told|heard|seen|been)[a-z]+(?:ed|ld|id|en|wn|ne|de|ught|pt|ft|nt|ole|ook|ave) (?:nothing|nobody|no ?one)\b(?! (?:but|except|yet|else|about|from))/i;
/** "Rumours that she had died were false." */
const FALSE_RUMOUR =
  /^["“‘]?(?:that )?(?:the |all |such |those |these )?(?:rumou?rs?|reports?|claims?|allegations?|accusations?|suggestions?|stories|story|posts?)\b.{0,300}\b(?:was|were|is|are) (?:completely |totally |simply |all )?(?:untrue|false|fake|baseless|unfounded|wrong|not true|invented|fabricated|nonsense|a lie|lies|a hoax)\b/is;

/** "The pharmacist said she had sold nothing"; a witness or a source more often speaks of another. */
const isOnePerson = ({ type, name }: Speaker): boolean =>
  type === 'unnamed' && /(?:ist|ian|owner|keeper|maker|worker|driver|pilot|captain|chairman|chairwoman)$/.test(name);

const deniesItself = (speaker: Speaker | null, content: string): boolean => {
  const self = (SELF.exec(content) ?? SELF_NONE.exec(content) ?? DID_NOTHING.exec(content))?.[1]?.toLowerCase();
  if (self === undefined || speaker === null) return false;
  // what a placard reads denies nothing of the placard's own
  if (self === 'i') return speaker.type === 'person' || speaker.type === 'unnamed' || /^\p{Lu}/u.test(speaker.name);
  return (
    (self === 'he' || self === 'she') === (speaker.type === 'person' || isOnePerson(speaker)) ||
    self === 'we' ||
    self === 'they'
  );
};

/** What insists that something is not so, contradicts somebody. */
const INSISTS = /^(?:\S+ )*?(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?)\b/i;
const NEGATIVE =
  /^["“‘]?(?:that )?(?:(?:no|nobody|nothing|none|never)\b|there (?:is|was|were|are|had been) no\b|(?:\S+ ){1,4}(?:(?:did|was|had|has|were|is|are|have) (?:not|never|nothing|no)|(?:did|was|had|has|were|is|are|have)n[’']t|never|(?:knew|found|saw|heard|received) (?:of )?(?:no|nothing))\b)/i;

/** "No box was opened", "There was no call": said to contradict. */
const PAST_NEGATIVE =
  /^["“‘]?(?:that )?(?:there (?:was|were|has been|had been) no\b|(?:no|nobody|nothing|none)\b(?: \S+){0,6}? (?:was|were|had|has|have|did|happened|took|came|[a-z]+ed)\b)/i;
/** What is reported as absent without contradicting anybody: "no casualties", "no arrests". */
const PLAIN_ABSENCE =
  /\b(?:casualt|injur|hurt|kill|dead|death|die|damage|victim|wound|harm|threat|danger|arrest|decision|agreement|deal|plan|breakthrough|progress|change|survivor|immediate|sign|word|date|reason|need|doubt|time|majority|one else|suspect|motive|clear|result|survived|decided|agreed|ruled|settled|known|left)/i;
/** "Nobody told us", "no alert reached their phones", "nobody was consulted": what one was owed and did not get. */
const COMPLAINT =
  /^["“‘]?(?:that )?(?:(?:no ?one|nobody|none)\b(?: \S+){0,5}? (?:told|warned|informed|consulted|notified|alerted|helped|listened|rang|came|answered|explained|bothered|shown|showed|asked)\b(?! (?:me|us|him|her|them) to)|no (?:\S+ ){0,2}?(?:alert|alarm|siren|help|ambulance|bus|buses|reply|answer|apology|rescue|aid|food|water)\b)/i;
const ABSENCE_SIZE = 80;
const FIRST_SENTENCE = /^[^.!?;]*/;

/** "Categorically untrue." "No such letter reached us." "She had denied it." "They were not aware of any fault." */
const OUTRIGHT =
  /^["“‘]?(?:that )?(?:(?:it|that|this|they|all of it) (?:was|is|were|are) ["“‘]?)?(?:(?:categorically|completely|absolutely|totally|utterly|simply|entirely|just|all) )?(?:untrue|false|not true|nonsense|rubbish|lies|fabricated|a lie|a fabrication|an invention|a fairy tale|pure fiction|fake news)\b/i;
const NO_SUCH = /^["“‘]?(?:that )?(?:\S+ ){0,5}no such (?!luck|thing as)/i;
const DENIED =
  /^(?:that )?(?:(?:his|her|its|their|our|my) \S+|he|she|it|they|we|i) (?:denied|denies|rejected|rejects|disputed|disputes) /i;
const UNAWARE = /^["“‘]?(?:that )?(?:\S+ ){0,3}(?:not aware|unaware) of any\b/i;
/** "called the story “a fairy tale”". */
const FALSEHOOD =
  /^(?:\S+ ){0,8}["“‘]?(?:an?|as|pure|complete|total|utter|another|just|simply|untrue|false) ?(?:\S+ )?(?:fairy tale|lie|lies|fabrication|fiction|hoax|nonsense|rubbish|invention|fantasy|myth|untrue|false|baseless|unfounded|smear|slander|falsehood)\b/i;
const NAMING = /^(?:call|describ|label|dub|term|dismiss|brand|character)/i;

/** "that wasn't so", "it was not the case". */
const NOT_SO =
  /^["“‘]?(?:that |it |this ){0,2}(?:wasn[’']t|was not|isn[’']t|is not) (?:so|true|the case|right|correct|accurate)\b/i;

const contradicts = (content: string, cue: string): boolean =>
  OUTRIGHT.test(content) ||
  NO_SUCH.test(content) ||
  DENIED.test(content) ||
  UNAWARE.test(content) ||
  NOT_SO.test(content) ||
  (NAMING.test(cue) && FALSEHOOD.test(content));

/** "We confirm that …", in one's own words. */
const CONFIRMS =
  /^["“‘]?(?:that )?(?:yes, )?(?:i|we) (?:can |do |now )?(?:confirm|acknowledge|admit|concede)\b(?! (?:nothing|neither))/i;
/** "No comment", "we will not discuss that": words that say nothing. */
const SILENT =
  /^["“‘]?(?:that )?(?:no comment\b|(?:i|we|he|she|they|it) (?:can|could|would|will) neither (?:confirm|deny|rule out)|(?:i|we|he|she|they|it) (?:confirm nothing|(?:will|would|can|could)(?: not|n[’']t) (?:comment|discuss|say (?:any|more|whether)|go into)|(?:have|has|had) no comment|(?:do|does) not comment))/i;
/** A moral word that is itself denied attacks nobody. */
const NEGATED_MORAL = /\b(?:no|not|never|without|n[’']t)\b/i;
const MORAL_REACH = 30;

const attacks = (content: string): boolean => {
  const at = content.search(MORAL_WORDS);
  return at >= 0 && !NEGATED_MORAL.test(content.slice(Math.max(0, at - MORAL_REACH), at));
};

/** `content` is what was said, `cue` the words that attribute it. */
export const stanceFor = (draft: Draft, speaker: Speaker | null, content: string, cue: string): Stance => {
  if (!draft.open || draft.stance !== 'asserts') return draft.stance;
  if (SILENT.test(content)) return 'declines';
  if (CONFIRMS.test(content)) return 'confirms';
  if (
    contradicts(content, cue) ||
    deniesItself(speaker, content) ||
    NO_EVIDENCE.test(content) ||
    FALSE_RUMOUR.test(content)
  )
    return 'denies';
  if (
    PAST_NEGATIVE.test(content) &&
    !NAMING.test(cue) &&
    !COMPLAINT.test(content) &&
    !PLAIN_ABSENCE.test(FIRST_SENTENCE.exec(content.slice(0, ABSENCE_SIZE))?.[0] ?? '')
  )
    return 'denies';
  if (INSISTS.test(cue) && NEGATIVE.test(content)) return 'denies';
  return attacks(content) || (speaker !== null && CRITICS.test(speaker.name)) ? 'condemns' : 'asserts';
};
