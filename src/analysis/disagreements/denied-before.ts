/** What a denial that points back answers: "a claim denied by", "denied it". It must not know what other articles say. */
import { overlap } from '../../domain/span.ts';
import { sharedFrames } from '../features/frames-of.ts';
import type { Statement } from '../features/statement.ts';
import { familyOf, isGeneral } from '../words/frame-lexicon.ts';
import { asksFor } from '../words/requests.ts';

/** The denial points back: "a claim denied by", "rejected the accusation", "denied it". */
const POINTS_BACK =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|contradict(?:s|ed)?|refut(?:e|es|ed|ing)|buying)\s(?:\w+\s)?(?:(?:it|that|this|them)(?=[.,;”"’]|\s(?:and|but|on|in|as)\b|$)|(?:the|these|those|any|all|that|this)\s(?:\w+\s)?(?:claims?|allegations?|accusations?|charges?|assertions?|reports?|suggestions?|account|version)\b)|\b(?:claim|allegation|accusation|charge|assertion|report|suggestion|account)s?\s(?:\w+\s)?(?:denied|rejected|dismissed|disputed|contradicted)\b/iu;
/** "The suggestion that money came into it": the clause itself says what is denied. */
const SAYS_WHAT =
  /\b(?:claims?|allegations?|accusations?|charges?|assertions?|reports?|suggestions?|account|version)\b(?:,[^,]{1,60},)? (?:that|of)\b/iu;
const BACK_REACH = 300;

/** Where the assertion and the denial begin: both may stand in one sentence. */
const saidFrom = ({ claim, start }: Statement): number => claim.content?.start ?? start;
const deniedFrom = ({ claim, start }: Statement): number => claim.cueSpan?.start ?? claim.content?.start ?? start;

/** The nearest sentence first; in it what somebody says before what is told. */
const nearestSaid = (a: Statement, b: Statement): number =>
  b.sentence.start - a.sentence.start ||
  Number(a.speaker === null) - Number(b.speaker === null) ||
  saidFrom(b) - saidFrom(a);

/** By a word of what is denied, or by what both tell of. */
const isOf = (one: Statement, denial: Statement, topic: ReadonlySet<string>): boolean =>
  !topic.isDisjointFrom(one.concepts) || sharedFrames(one, denial).some((frame) => !isGeneral(familyOf(frame)));

/** `assertions`: of its article; `topic`: what is denied, as far as the words say it. */
export const answeredBy = (
  denial: Statement,
  assertions: readonly Statement[],
  topic: ReadonlySet<string>,
): Statement | null => {
  if (!POINTS_BACK.test(denial.claim.evidence.text)) return null;
  const from = deniedFrom(denial);
  const saysWhat = SAYS_WHAT.test(denial.claim.evidence.text);
  const before = assertions.filter(
    (one) =>
      one.speaker !== denial.speaker &&
      (!saysWhat || isOf(one, denial, topic)) &&
      !asksFor(one.claim.cue) &&
      (one.speaker !== null || overlap(one, denial.claim.evidence) === 0) &&
      saidFrom(one) < from &&
      from - saidFrom(one) <= BACK_REACH,
  );
  return before.toSorted(nearestSaid)[0] ?? null;
};
