/** The same fact from independent origins, strongest first. */
import type { Claim } from '../domain/claim.ts';
import type { Corroboration } from '../domain/disagreement.ts';
import type { ClaimId } from '../domain/ids.ts';
import { LISTED_CLAIMS_LIMIT } from '../domain/timeline.ts';
import { cosine, type Weights } from './facts/weights.ts';
import type { Statement } from './features/statement.ts';
import type { StoryFeatures } from './features/story-features.ts';
import { clip } from './wording.ts';

const FEWEST_ORIGINS = 2;

/** The statement nearest to all the others says the fact best. */
const centreOf = (group: readonly Statement[], weight: Weights): Statement | undefined => {
  const nearness = (one: Statement): number =>
    group.reduce((sum, other) => sum + cosine(one.concepts, other.concepts, weight), 0);
  return [...group].sort((a, b) => nearness(b) - nearness(a) || a.text.length - b.text.length)[0];
};

/** One claim an origin first, so that the limit never hides a source. */
export const listedClaims = (claims: readonly Claim[], originOf: (claim: Claim) => number): readonly ClaimId[] => {
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  const seen = new Set<number>();
  const firsts = unique.filter((claim) => !seen.has(originOf(claim)) && seen.add(originOf(claim)));
  return [...new Set([...firsts, ...unique])].slice(0, LISTED_CLAIMS_LIMIT).map(({ id }) => id);
};

export const corroborationsOf = (
  story: StoryFeatures,
  groups: readonly (readonly Statement[])[],
): readonly Corroboration[] => {
  const found = groups.flatMap((group) => {
    const origins = new Set(group.map(({ origin }) => origin)).size;
    const centre = centreOf(group, story.weight);
    if (origins < FEWEST_ORIGINS || centre === undefined) return [];
    const ordered = [centre, ...group.filter((statement) => statement !== centre)].map(({ claim }) => claim);
    const nearness =
      group.reduce((sum, one) => sum + cosine(one.concepts, centre.concepts, story.weight), 0) / group.length;
    const claimIds = listedClaims(ordered, ({ articleId }) => story.originOf(articleId));
    return [{ fact: clip(centre.text), claimIds, origins, nearness }];
  });
  return found
    .sort((a, b) => b.origins - a.origins || b.nearness - a.nearness || (a.fact < b.fact ? -1 : 1))
    .map(({ nearness: _, ...corroboration }) => corroboration);
};
