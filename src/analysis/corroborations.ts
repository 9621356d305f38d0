/** The same fact from independent origins, strongest first. */
import type { Claim } from '../domain/claim.ts';
import type { Corroboration } from '../domain/disagreement.ts';
import type { ArticleId, ClaimId } from '../domain/ids.ts';
import { LISTED_CLAIMS_LIMIT } from '../domain/timeline.ts';
import { cosine, type Weights } from './facts/weights.ts';
import { forMany } from './features/for-many.ts';
import type { Statement } from './features/statement.ts';
import type { StoryFeatures } from './features/story-features.ts';
import { stateOf } from './memory.ts';
import { readable } from './passages.ts';
import { clip, sentenceCase } from './wording.ts';

const FEWEST_ORIGINS = 2;
/** Of a large group as many are weighed against each other as a reader would look at. */
const LOOKED_AT = 24;

/** Of the first few the one that stands best by itself says the fact. */
const READ = 4;

/** The statement nearest to all the others says the fact best. */
const centreOf = (group: readonly Statement[], weight: Weights): Statement | undefined => {
  const looked = group.slice(0, LOOKED_AT);
  const nearness = new Map(
    looked.map((one) => [one, looked.reduce((sum, other) => sum + cosine(one.concepts, other.concepts, weight), 0)]),
  );
  return [...looked].sort(
    (a, b) => (nearness.get(b) ?? 0) - (nearness.get(a) ?? 0) || a.text.length - b.text.length,
  )[0];
};

/** One claim an origin first, so that the limit never hides a source. */
export const listedClaims = (claims: readonly Claim[], originOf: (claim: Claim) => ArticleId): readonly ClaimId[] => {
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  const seen = new Set<ArticleId>();
  const firsts = unique.filter((claim) => !seen.has(originOf(claim)) && seen.add(originOf(claim)));
  return [...new Set([...firsts, ...unique])].slice(0, LISTED_CLAIMS_LIMIT).map(({ id }) => id);
};

/** A group that shares this much with one listed before is told already. */
const TOLD = 0.6;

interface Found extends Corroboration {
  readonly nearness: number;
}

const corroborationOf = (story: StoryFeatures, group: readonly Statement[]): readonly Found[] => {
  const origins = new Set(group.map(({ origin }) => origin)).size;
  const centre = centreOf(group, story.weight);
  if (origins < FEWEST_ORIGINS || centre === undefined) return [];
  const ordered = [centre, ...group.filter((statement) => statement !== centre)].map(({ claim }) => claim);
  const nearness =
    group.reduce((sum, one) => sum + cosine(one.concepts, centre.concepts, story.weight), 0) / group.length;
  const claimIds = listedClaims(ordered, ({ articleId }) => story.originOf(articleId));
  const fact = sentenceCase(clip(readable([centre, ...group].slice(0, READ))));
  return [{ fact, claimIds, origins, nearness }];
};

const NO_GROUP: readonly number[] = [];

/** Of groups that rest on the same claims the first stays. */
const distinct = (found: readonly Found[]): readonly Found[] => {
  const groupsOf = new Map<ClaimId, number[]>();
  /** By group, how many claims it shares with the one that is looked at; all 0 between two. */
  const shared = new Uint16Array(found.length);
  const isTold = (claimIds: readonly ClaimId[]): boolean => {
    const groups = claimIds.flatMap((id) => groupsOf.get(id) ?? NO_GROUP);
    let most = 0;
    for (const group of groups) {
      const count = (shared[group] ?? 0) + 1;
      shared[group] = count;
      if (count > most) most = count;
    }
    for (const group of groups) shared[group] = 0;
    return most > 0 && most >= TOLD * claimIds.length;
  };
  return found.filter(({ claimIds }, at) => {
    if (isTold(claimIds)) return false;
    for (const id of claimIds) {
      const known = groupsOf.get(id);
      if (known === undefined) groupsOf.set(id, [at]);
      else known.push(at);
    }
    return true;
  });
};

/** From groups of statements that report one fact, however they were found. */
export const corroborationsOf = (
  story: StoryFeatures,
  groups: readonly (readonly Statement[])[],
): readonly Corroboration[] => {
  const kept = stateOf(story.memory, 'corroborations', forMany<readonly Found[]>);
  const found = groups
    .flatMap((group) => kept(group, () => corroborationOf(story, group)))
    .sort(
      (a, b) =>
        b.origins - a.origins ||
        b.nearness - a.nearness ||
        (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : a.claimIds.join() < b.claimIds.join() ? -1 : 1),
    );
  return distinct(found).map(({ nearness: _, ...corroboration }) => corroboration);
};
