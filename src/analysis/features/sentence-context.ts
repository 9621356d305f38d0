/**
 * What each claim is said in the context of: the concepts of its whole sentence, put together again from the claims that its
 * clauses became.
 */
import type { Claim } from '../../domain/claim.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { wordsOf } from '../words/words-of.ts';
import { conceptsOf } from './concepts.ts';

const SENTENCE_END = /[.!?…]["”’')\]]*$/u;
/** White space, a comma and a conjunction may stand between two clauses of one sentence. */
const WIDEST_GAP = 12;

const continues = (before: Claim, after: Claim): boolean => {
  if (before.articleId !== after.articleId) return false;
  if (after.evidence.start < before.evidence.end) return true;
  return after.evidence.start - before.evidence.end <= WIDEST_GAP && !SENTENCE_END.test(before.evidence.text);
};

/** `claims` in reading order, by article. */
export const sentenceContexts = (
  claims: readonly Claim[],
  acronyms: ReadonlyMap<string, string>,
): ReadonlyMap<ClaimId, ReadonlySet<string>> => {
  const contexts = new Map<ClaimId, ReadonlySet<string>>();
  let sentence: Claim[] = [];
  const close = (): void => {
    const concepts = new Set(sentence.flatMap(({ evidence }) => [...conceptsOf(wordsOf(evidence.text), acronyms)]));
    for (const { id } of sentence) contexts.set(id, concepts);
    sentence = [];
  };
  for (const claim of claims) {
    if (sentence.length > 0 && !sentence.some((before) => continues(before, claim))) close();
    sentence.push(claim);
  }
  close();
  return contexts;
};
