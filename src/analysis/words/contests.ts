/** Phrases by which a sentence says that what was told before it is disputed. General English; knows no story. */
import { screened } from './screened.ts';

const THING =
  '(?:claims?|accounts?|figures?|suggestions?|allegations?|accusations?|charges?|versions?|explanations?|characteri[sz]ations?|descriptions?|assessments?|estimates?|tolls?|counts?|reports?|findings?|conclusions?|views?|readings?|theor(?:y|ies)|interpretations?|contentions?|hypothes[ei]s|portrayals?|diagnos[ei]s|story|stories|timeline|narrative|picture)';
const DISPUTE =
  '(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|contest(?:s|ed)?|dismiss(?:es|ed)?|challeng(?:es?|ed)|contradict(?:s|ed)?|rebut(?:s|ted)?|refut(?:es?|ed)|pour(?:s|ed) cold water on)';
const POINTING = '(?:the|this|that|those|these|all|any|such|his|her|its|their|both)';
const STOPS = '(?=[.,;:”"]|’(?!s\\b)|\\s(?:and|but|on|in|as|last|late|early|yesterday|today|when|through)\\b|$)';
/** "The accusation, raised by the union, that it had …": the sentence itself says what is disputed. */
export const SAYS_NO_MORE = '(?!(?:,[^,]{1,60},)? (?:that|of)\\b)';

export const CONTESTS: readonly RegExp[] = [
  new RegExp(`\\b${DISPUTE} (?:that|this|it|them)${STOPS}`, 'iu'),
  new RegExp(`\\b${DISPUTE} ${POINTING} (?:\\p{Ll}+ ){0,2}?${THING}\\b${SAYS_NO_MORE}`, 'iu'),
  new RegExp(
    `\\b${THING}\\b[^.;]{0,120}?,? (?:is|are|was|were|has been|have been) (?:\\p{Ll}+ )?(?:contested|disputed|denied|rejected|challenged|contradicted) by\\b`,
    'iu',
  ),
  /\b(?:gave|gives?|tells?|told|offer(?:s|ed)?|paint(?:s|ed)?|presents?|presented) (?:an?|the) (?:\p{Ll}+ )?(?:different|another|contradictory|conflicting|contrasting|opposite|contrary) (?:\p{Ll}+ )?(?:story|account|version|picture|figure|view)\b/iu,
  /\b(?:saw|sees?|put|puts|remembers?|remembered|recalls?|recalled|tells?|told) (?:it|things|matters|events) (?:very |quite |rather )?(?:differently|otherwise)\b/iu,
  /\b(?:says?|said|insists?|insisted|claims?|claimed|maintains?|maintained|argues?|argued|thinks?|believes?) (?:just |exactly |quite )?(?:otherwise|the opposite|the contrary|the reverse)\b(?! (?:about|of)\b)/iu,
  /\b(?:(?:anything|nothing) of the (?:kind|sort)(?! (?:(?:has|had|have) )?(?:ever|happened|occurred|been (?:seen|known))\b)|no such (?:thing|order|warning|call|letter|meeting|agreement|deal|promise|threat|offer|decision|request|instruction|conversation))\b/iu,
  /^["“'‘]?(?:(?:an?|pure|sheer|utter|complete|absolute|total) (?:\p{L}+ )?)?(?:fabrication|invention|fantasy|fiction|nonsense|rubbish|lies?(?! (?:on|in|at|by|under|behind|beside|between|beyond|along|near|next|off|over|outside|inside|within|against|across|ahead|open|there|here|\p{L}+(?:ly|ed|ing)\b))|slander|smear|myth|fairy tale|distortion)\b[^.;]{0,40}(?:,["”’']? (?:according to|says?|said|insists?|insisted)|["”’'.]*$)/iu,
  /\b(?:call(?:s|ed)|describ(?:es|ed)|label(?:s|led)|brand(?:s|ed)) (?:it|that|this|(?:the|this|that|these|those|such|both) (?:\p{L}+ )?(?:claims?|accounts?|figures?|allegations?|accusations?|reports?|story|version|suggestion|charges?)) (?:as )?(?:an? )?(?:\p{L}+ )?(?:false|untrue|wrong|baseless|unfounded|misleading|inaccurate|nonsense|fabrication|invention|lies?|fantasy|fiction|smear|slander|distortion|absurd|ridiculous)\b/iu,
  /\b(?:begs?|begged) to differ\b|(?<!where \p{L}{1,20} |\bto )\bdisagree(?:s|d)?\b(?! (?:on|about|over|among|with (?!that\b|this\b|it\b))\b)|\bt(?:akes?|ook) issue with\b|\bnot so, (?:says?|said|insists?)\b/iu,
  /\b(?:that|this) (?:is|was) (?:simply |just |plainly |quite )?(?:not true|untrue|not right|wrong|false|not what happened|nonsense|a lie)\b(?! to\b)/iu,
].map(screened);

/** How many of those asked agree is no dispute. */
const OF_A_POLL = /\b(?:per ?cent|percentage|respondents|those (?:asked|polled|surveyed)|polls?|surveys?)\b|\d%/iu;

/** "Called for his resignation, who rejected this", "to hear the accusations, and dismissed them": what is disputed stands in the sentence itself. */
const OF_ITS_OWN_SENTENCE = [
  new RegExp(
    `\\b(?:call(?:s|ed) (?:for|on)|demand(?:s|ed)|propos(?:es|ed)|offer(?:s|ed)|urg(?:es|ed)|ask(?:s|ed) (?:for|to))\\b[^.;]*\\b${DISPUTE} (?:that|this|it|them)${STOPS}`,
    'iu',
  ),
  new RegExp(`\\b\\p{L}+(?:’s|'s) ${THING}\\b[^.;]*\\b${DISPUTE} (?:it|them)${STOPS}`, 'iu'),
].map(screened);

/** "Will neither confirm nor deny it", "declined to deny that". */
const WONT_SAY =
  /\b(?:neither confirm\p{L}* nor|nor|(?:declin|refus)(?:ed|es|ing) to(?: confirm or)?|(?:would|will|did|does) not) (?:den(?:y|ied)|disput(?:e|ed))\b/iu;

/** Whether the sentence disputes what stands before it. */
export const contestsWhatCameBefore = (text: string): boolean =>
  !OF_A_POLL.test(text) &&
  !WONT_SAY.test(text) &&
  !OF_ITS_OWN_SENTENCE.some((pattern) => pattern.test(text)) &&
  CONTESTS.some((pattern) => pattern.test(text));
