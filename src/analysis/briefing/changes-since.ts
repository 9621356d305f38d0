/**
 * The change list: a story as it stands, against what a channel was told. Pure; the same for any order of ingestion.
 *
 *   changesSince(state, told | null): Changes
 */

import type { Changes } from '../../domain/changes.ts';
import type { Claim } from '../../domain/claim.ts';
import { isProposed } from '../../domain/disagreement.ts';
import type { Told } from '../../domain/told.ts';
import { movedFigures } from '../moved-figures.ts';
import { countsDiffer, reservationsOn } from '../reservations.ts';
import { stillOpen } from './open-silences.ts';
import { rankEvents, rankSilences, rankStatements, sourcesOf } from './rank-changes.ts';
import { revisionsOf } from './revisions.ts';
import { isSame, settledSince } from './settled.ts';
import { printOf, type StoryState } from './told.ts';

const NOTHING: Told = { articles: [], claims: [], disagreements: [] };

export const changesSince = (state: StoryState, told: Told | null): Changes => {
  const { articles, claims, findings, corrections } = state;
  const before = told ?? NOTHING;
  const printById = new Map(claims.map((claim) => [claim.id, printOf(claim)]));
  const known = new Set<string>(before.claims.flatMap(({ id, print }) => [id, print]));
  const isNew = ({ id }: Claim): boolean => !known.has(id) && !known.has(printById.get(id) ?? '');
  const fresh = claims.filter(isNew);
  const revisions = revisionsOf(state, before, fresh);
  const revised = new Set(revisions.flatMap(({ now }) => now?.id ?? []));
  const gonePrints = new Set(revisions.flatMap(({ before: { print }, kind }) => (kind === 'firmer' ? [] : [print])));
  const news = fresh.filter(({ id }) => !revised.has(id));
  const newIds = new Set(news.map(({ id }) => id));
  const freshIds = new Set(fresh.map(({ id }) => id));
  const sources = sourcesOf(articles, claims);

  const newEvents = findings.timeline.filter(({ claimIds }) => claimIds.every((id) => newIds.has(id)));
  const events = rankEvents(newEvents, sources);
  const inEvents = new Set(events.flatMap(({ claimIds }) => claimIds));
  const stories = new Set(claims.map(({ articleId }) => articleId));
  const byRules = findings.disagreements.filter((found) => !isProposed(found));
  const disputed = new Set(byRules.flatMap(({ sides }) => sides.flatMap(({ claimIds }) => claimIds)));
  const reserve = reservationsOn(findings.disagreements, claims);
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const corrected = new Map(before.articles.map(({ id, correction }) => [id, correction]));
  return {
    first: told === null,
    articles,
    newArticles: new Set(fresh.map(({ articleId }) => articleId)).size,
    claims,
    newClaims: fresh.length,
    revisions,
    notes: articles.flatMap((article) => {
      const note = corrections.get(article.id);
      return note === undefined || corrected.get(article.id) === note ? [] : [{ article, note }];
    }),
    settled: settledSince(state, before, fresh, gonePrints),
    events,
    moved: movedFigures(articles, claims, findings.disagreements).filter(({ steps }) =>
      steps.at(-1)?.claims.every(({ id }) => freshIds.has(id)),
    ),
    reservations: new Map(
      events.flatMap((entry) => {
        const reservation = reserve(entry);
        return reservation === null ? [] : [[entry.id, reservation]];
      }),
    ),
    statements: rankStatements(news.filter(({ id }) => !inEvents.has(id))),
    disputes: findings.disagreements.filter(
      ({ type, sides }) =>
        !before.disagreements.some((one) =>
          isSame(
            one,
            type,
            sides.map(({ claimIds }) => new Set(claimIds.map((id) => printById.get(id)))),
          ),
        ),
    ),
    allDisputes: findings.disagreements.length,
    allProposed: findings.disagreements.length - byRules.length,
    safe: findings.corroborations.filter(
      ({ claimIds, origins }) =>
        origins > 1 &&
        claimIds.some((id) => freshIds.has(id)) &&
        !claimIds.some((id) => disputed.has(id)) &&
        !countsDiffer(claimIds.flatMap((id) => claimById.get(id) ?? [])),
    ),
    silences: stillOpen(rankSilences(claims, articles), claims, articles, findings.disagreements),
    // In a story of one article everything rests on one source; that is no news.
    unconfirmed: stories.size < 2 ? [] : events.filter(({ claimIds }) => sources(claimIds) === 1),
    undated: articles.filter(({ id, publishedAt }) => publishedAt === null && !corrected.has(id)),
  };
};
