/** Claims of an earlier version whose passage no longer stands in the article. Line breaks and blanks are no change. */
import type { Claim } from '../domain/claim.ts';

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** `past`: claims of one earlier version. `text`: the current one's. */
export const withdrawnClaims = (past: readonly Claim[], text: string): readonly Claim[] => {
  const now = squeezed(text);
  return past.filter(({ evidence }) => !now.includes(squeezed(evidence.text)));
};
