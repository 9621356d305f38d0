/** The words that a proposal rests on, as one hash: the same in the text as read and without what nobody sees in it. */
import type { Claim } from './claim.ts';
import { shortHash } from './content-hash.ts';
import type { ClaimId } from './ids.ts';
import type { KeptProposal, Proposal } from './proposal.ts';

export type ClaimById = ReadonlyMap<ClaimId, Pick<Claim, 'evidence'>>;

/** What a safe text may leave out (safe-text.ts), wherever it stands: a passage is judged without what is around it. */
const UNSEEN = /(?![\t\n\f\r])\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}/gu;
const FLOOD = /(\p{M}{2})\p{M}+/gu;

/** Signs are words: "1.5" is not "1,5", nor "−3" "3". */
const seenOf = (text: string): string => text.replace(UNSEEN, '').replace(FLOOD, '$1').replace(/\s+/gu, ' ').trim();

/** null: one of its claims is not there. */
export const wordsOfProposal = ({ sides }: Pick<Proposal, 'sides'>, claims: ClaimById): string | null => {
  const words: string[] = [];
  for (const id of sides.flat()) {
    const claim = claims.get(id);
    if (claim === undefined) return null;
    words.push(seenOf(claim.evidence.text));
  }
  return shortHash('w', ...words);
};

/** Of what was proposed, what still stands: all of its passages are there in the words that were asked about. */
export const stillStanding = (kept: readonly KeptProposal[], claims: ClaimById): readonly Proposal[] =>
  kept.flatMap(({ words, ...proposal }) => (wordsOfProposal(proposal, claims) === words ? [proposal] : []));
