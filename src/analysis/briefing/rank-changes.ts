/** What of the new is worth a minute: most sources first, firm statements before opinions, the newest silences. */
import type { Article } from '../../domain/article.ts';
import { type Claim, isUnstated } from '../../domain/claim.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Stance } from '../../domain/stance.ts';
import type { TimelineEntry } from '../../domain/timeline.ts';

/** How many independent articles stand behind claims: copies of one text are one. */
export type CountSources = (ids: readonly ClaimId[]) => number;

export const sourcesOf = (articles: readonly Article[], claims: readonly Claim[]): CountSources => {
  const original = new Map(articles.map(({ id, copyOf }) => [id, copyOf ?? id]));
  const articleByClaim = new Map(claims.map(({ id, articleId }) => [id, original.get(articleId) ?? articleId]));
  return (ids) => new Set(ids.flatMap((id) => articleByClaim.get(id) ?? [])).size;
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const rankEvents = (events: readonly TimelineEntry[], sources: CountSources): readonly TimelineEntry[] =>
  events.toSorted(
    (a, b) => sources(b.claimIds) - sources(a.claimIds) || byText(b.date.from, a.date.from) || byText(a.id, b.id),
  );

const STANCE_WEIGHT: Readonly<Record<Stance, number>> = {
  confirms: 0,
  denies: 0,
  condemns: 1,
  hints: 1,
  asserts: 2,
  declines: 3,
};
const SPEAKER_WEIGHT: Readonly<Record<Speaker['type'], number>> = { person: 0, office: 0, group: 1, unnamed: 2 };
const isQuoted = ({ kind }: Claim): number => (kind === 'direct' || kind === 'mixed' ? 0 : 1);

/** One claim a speaker. Silence is not a statement: it has its own list; nor is what somebody merely wants. */
export const rankStatements = (claims: readonly Claim[]): readonly Claim[] => {
  const said = claims.flatMap((claim) =>
    claim.speaker === null || claim.stance === 'declines' || claim.place === 'headline' || isUnstated(claim)
      ? []
      : [{ claim, speaker: claim.speaker }],
  );
  const ranked = said.toSorted(
    (a, b) =>
      SPEAKER_WEIGHT[a.speaker.type] - SPEAKER_WEIGHT[b.speaker.type] ||
      STANCE_WEIGHT[a.claim.stance] - STANCE_WEIGHT[b.claim.stance] ||
      isQuoted(a.claim) - isQuoted(b.claim) ||
      byText(a.claim.id, b.claim.id),
  );
  const heard = new Set<string>();
  return ranked.flatMap(({ claim, speaker }) => {
    if (heard.has(speaker.name)) return [];
    heard.add(speaker.name);
    return [claim];
  });
};

/** One a speaker, of the article published last. `articles` by publication. */
export const rankSilences = (claims: readonly Claim[], articles: readonly Article[]): readonly Claim[] => {
  const place = new Map(articles.map(({ id }, index) => [id, index]));
  const silent = claims.filter(({ stance, speaker }) => stance === 'declines' && speaker !== null);
  const newest = silent.toSorted(
    (a, b) => (place.get(b.articleId) ?? 0) - (place.get(a.articleId) ?? 0) || byText(a.id, b.id),
  );
  const heard = new Set<string>();
  return newest.filter(({ speaker }) => {
    const name = speaker?.name ?? '';
    if (heard.has(name)) return false;
    heard.add(name);
    return true;
  });
};
