/** The dossier's claims as places in the story's files; what does not stand where it says is set aside as broken. */
import type { Claim } from '../../src/domain/claim.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { LISTED_CLAIMS_LIMIT } from '../../src/domain/timeline.ts';
import type { Place, StoryTexts } from './gold.ts';

/** Evidence longer than this proves nothing: citing a whole article would find everything in it. */
const EVIDENCE_LIMIT = 700;

export interface FoundClaim {
  readonly claim: Claim;
  readonly evidence: Place;
  /** What was said, or the evidence when the outlet speaks itself. */
  readonly content: Place;
}

export interface FoundClaims {
  readonly all: readonly FoundClaim[];
  /** The claims of a row, a group or a side; none when it lists so many that it proves nothing. */
  listed(ids: readonly string[]): readonly FoundClaim[];
  /** A line for each claim whose words do not stand where it says. */
  readonly broken: readonly string[];
}

const fileName = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

export const foundClaims = (texts: StoryTexts, { articles, claims }: Dossier): FoundClaims => {
  const files = new Map(articles.map(({ id, uri }) => [id, fileName(uri)]));
  const broken: string[] = [];
  const found = new Map<string, FoundClaim>();
  for (const claim of claims) {
    const article = files.get(claim.articleId) ?? '';
    const text = texts.get(article);
    const passages = [claim.evidence, ...(claim.content === null ? [] : [claim.content]), ...claim.quotes];
    if (text === undefined || passages.some((passage) => text.slice(passage.start, passage.end) !== passage.text)) {
      broken.push(`${claim.id} in ${article}: ${claim.evidence.text}`);
      continue;
    }
    if (claim.evidence.end - claim.evidence.start > EVIDENCE_LIMIT) continue;
    const at = ({ start, end }: { start: number; end: number }): Place => ({ article, start, end });
    found.set(claim.id, { claim, evidence: at(claim.evidence), content: at(claim.content ?? claim.evidence) });
  }
  return {
    all: [...found.values()],
    listed: (ids) => (ids.length > LISTED_CLAIMS_LIMIT ? [] : ids.flatMap((id) => found.get(id) ?? [])),
    broken,
  };
};
