/** "He ruled out resigning": who denies a deed of their own says nothing of another's. */
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { screened } from '../words/screened.ts';

const OWN_DEED = screened(/\b(?:den(?:y|ies|ied|ying)|rul(?:es?|ed|ing) out) (?:\p{L}+ly )?\p{L}{2,}ing\b/iu);
const ofOwnDeed = onceEach((denial) => OWN_DEED.test(denial.claim.evidence.text));
const OF_ANOTHER = /^["“]?(?:he|she|they|we|i)\b/iu;
/** Whether the assertion tells of another who did, or did not do, what the denial is of. */
export const isOthersDeed = ({ speakers }: StoryFeatures, denial: Statement, assertion: Statement): boolean => {
  if (!ofOwnDeed(denial) || denial.speaker === null) return false;
  if (speakers.mentions(denial.speaker, assertion.sentence.text)) return false;
  return speakers.namedIn(assertion.text).length > 0 || (assertion.speaker !== null && OF_ANOTHER.test(assertion.text));
};
