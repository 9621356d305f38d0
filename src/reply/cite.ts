/** A claim and its article, as a reader sees them. */
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { flagged } from '../domain/mixed-scripts.ts';
import { cutAtWord } from './cut.ts';
import type { Citation, SourceRef } from './inline.ts';

/** Characters of evidence in a line; the whole passage stands in the claim's own card. */
export const WORDS_LIMIT = 260;

export const sourceOf = ({ outlet, uri }: Article): SourceRef => ({ outlet: flagged(outlet), uri });

export const cite = (claim: Claim, article: Article): Citation => ({
  claimId: claim.id,
  source: sourceOf(article),
  words: cutAtWord(claim.evidence.text, WORDS_LIMIT),
  speaker: claim.speaker === null ? null : flagged(claim.speaker.name),
  relay: claim.relay,
});
