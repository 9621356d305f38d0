/**
 * The change list: a story as it stands, against what a channel was told. Pure; the same for any order of ingestion.
 *
 *   changesSince(state, told | null): Changes
 */
import type { Changes } from '../../domain/changes.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Disagreement } from '../../domain/disagreement.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { Told } from '../../domain/told.ts';
import { rankEvents, rankSilences, rankStatements, sourcesOf } from './rank-changes.ts';
import { printOf, type StoryState } from './told.ts';

/** Told already: one of its kind with claims in common on two sides. More claims on a side do not make it new. */
const wasTold = (found: Disagreement, told: Told, printById: ReadonlyMap<ClaimId, string>): boolean => {
  const prints = found.sides.map(({ claimIds }) => new Set(claimIds.map((id) => printById.get(id))));
  return told.disagreements.some(
    ({ type, sides }) =>
      type === found.type && prints.filter((side) => sides.some((known) => known.some((p) => side.has(p)))).length > 1,
  );
};

export const changesSince = (state: StoryState, told: Told | null): Changes => {
  const { articles, claims, findings } = state;
  const printById = new Map(claims.map((claim) => [claim.id, printOf(claim)]));
  const known = new Set(told?.claims.flatMap(({ id, print }) => [id, print]) ?? []);
  const isNew = ({ id }: Claim): boolean => !known.has(id) && !known.has(printById.get(id) ?? '');
  const fresh = claims.filter(isNew);
  const freshIds = new Set(fresh.map(({ id }) => id));
  const sources = sourcesOf(articles, claims);

  const newEvents = findings.timeline.filter(({ claimIds }) => claimIds.every((id) => freshIds.has(id)));
  const events = rankEvents(newEvents, sources);
  const inEvents = new Set(events.flatMap(({ claimIds }) => claimIds));
  const stories = new Set(claims.map(({ articleId }) => articleId));
  return {
    first: told === null,
    articles,
    newArticles: new Set(fresh.map(({ articleId }) => articleId)).size,
    claims,
    newClaims: fresh.length,
    events,
    statements: rankStatements(fresh.filter(({ id }) => !inEvents.has(id))),
    disputes: findings.disagreements.filter((found) => told === null || !wasTold(found, told, printById)),
    allDisputes: findings.disagreements.length,
    silences: rankSilences(claims, articles),
    // In a story of one article everything rests on one source; that is no news.
    unconfirmed: stories.size < 2 ? [] : events.filter(({ claimIds }) => sources(claimIds) === 1),
  };
};
