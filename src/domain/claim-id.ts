/** A claim's id: a hash of whose it is and where it stands, so that the same article always gives the same ids. */
import type { Finding } from './claim.ts';
import { shortHash } from './content-hash.ts';
import { type ClaimId, claimId } from './ids.ts';

/** `owner`: the article's id (its version's, where versions differ), or a document's name outside any store. */
export const claimIdOf = (owner: string, { kind, evidence, content, speaker, stance, cueSpan }: Finding): ClaimId =>
  claimId.from(
    shortHash(
      'c',
      owner,
      kind,
      `${evidence.start}-${evidence.end}`,
      content === null ? '' : `${content.start}-${content.end}`,
      speaker?.name ?? '',
      stance,
      cueSpan === null ? '' : String(cueSpan.start),
    ),
  );
