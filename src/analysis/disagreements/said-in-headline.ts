/**
 * Words that a headline puts in somebody's mouth, where the text below has that mouth, or whoever it quotes, say that they do not know, that
 * nothing is excluded, or that it was not so. It must not know other articles.
 */
import { sharedConcepts } from '../facts/weights.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { screened } from '../words/screened.ts';

/** "SAYS CORONER", "MINISTER ADMITS:", "X owns up", "tearful confession". */
const IN_A_MOUTH = screened(
  /\b(?:says?|said|admits?|admitted|owns? up|owned up|confess(?:es|ed|ion)?|confirms?|confirmed|reveals?|claims?|insists?|vows?|warns?)\b|^["“‘]/iu,
);
const OPEN = screened(
  /\?|\b(?:may|might|could|would|how|why|what|whether|if|den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?)\b/iu,
);
/** Says that nothing is settled. */
const NOT_SETTLED = screened(
  /\b(?:nothing (?:can|could) be (?:excluded|ruled out)|(?:look(?:s|ed|ing)? at|consider(?:s|ed|ing)?) (?:every|all) possibilit(?:y|ies)|(?:every|all) (?:possibilit(?:y|ies)|options?) (?:is|are|was|were|remains?) open|(?:rules?|ruled|ruling) nothing out|too (?:early|soon) to (?:say|tell|judge)|cannot be (?:excluded|ruled out)|one of (?:several|many) (?:avenues|lines|possibilities))\b/iu,
);
/** Says of the thing that it was not so, or not known. */
const TAKES_BACK = screened(
  /\b(?:whether any|(?:in no|not in a|hardly in a) position to \p{L}+|(?:not |un)able to (?:say|tell|judge|confirm)|had (?:seen|heard|received|found|known of) (?:none|nothing|no\b)|no (?:clue|idea|knowledge)|did not (?:know|see|say)|never (?:knew|saw|said))\b/iu,
);
const TELLING = 0.45;

const putsInMouth = onceEach(
  ({ claim, negated, text }) =>
    claim.place === 'headline' && !negated && IN_A_MOUTH.test(text) && !OPEN.test(text) && claim.stance !== 'denies',
);

/** 0 to 1: how surely the clause of the text takes back what its headline has somebody say. */
export const takesBackWords = (story: StoryFeatures, headline: Statement, body: Statement): number => {
  if (!putsInMouth(headline) || body.claim.place !== 'body') return 0;
  if (NOT_SETTLED.test(body.text)) return 0.7;
  if (!TAKES_BACK.test(body.text)) return 0;
  const least = TELLING * Math.log(1 + story.weighed);
  const shared = sharedConcepts(headline.concepts, body.context);
  return shared.some((concept) => !story.names.has(concept) && story.weight(concept) >= least) ? 0.72 : 0;
};
