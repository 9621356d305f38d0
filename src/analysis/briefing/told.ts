/** What is told by a briefing of the whole story as it stands, or by everything published before a day. */
import type { Article } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import { shortHash } from '../../domain/content-hash.ts';
import { isProposed } from '../../domain/disagreement.ts';
import type { StoryFindings } from '../../domain/dossier.ts';
import type { ArticleId } from '../../domain/ids.ts';
import type { Day } from '../../domain/interval.ts';
import type { Told } from '../../domain/told.ts';

/** A story as it stands. */
export interface StoryState {
  /** By publication. */
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly findings: StoryFindings;
  /** Of the articles that were told in another version: their text as it is now. */
  readonly texts: ReadonlyMap<ArticleId, string>;
  /** Of the articles that carry one. */
  readonly corrections: ReadonlyMap<ArticleId, string>;
}

export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Without the place, which an edit further up moves. */
export const printOf = ({ articleId, speaker, evidence, content }: Claim): string =>
  shortHash('p', articleId, speaker?.name ?? '', (content ?? evidence).text.replace(/\s+/g, ' '));

export const toldBy = ({ articles, claims, findings, corrections }: Omit<StoryState, 'texts'>): Told => {
  const told = claims.map((claim) => ({
    id: claim.id,
    print: printOf(claim),
    articleId: claim.articleId,
    stance: claim.stance,
    hedged: claim.frame?.hedged ?? false,
    speaker: claim.speaker?.name ?? null,
    words: folded(claim.evidence.text),
  }));
  const printById = new Map(told.map(({ id, print }) => [id, print]));
  return {
    articles: articles.map(({ id, version, outlet, uri }) => ({
      id,
      version,
      outlet,
      uri,
      correction: corrections.get(id) ?? null,
    })),
    claims: told,
    disagreements: findings.disagreements.map((found) => ({
      id: found.id,
      type: found.type,
      question: found.question,
      sides: found.sides.map(({ claimIds }) => claimIds.flatMap((claim) => printById.get(claim) ?? [])),
      ...(isProposed(found) ? { proposed: true as const } : {}),
    })),
  };
};

/** As if the channel had been told everything from articles published before that day. Undated articles are new. */
export const toldBefore = (day: Day, state: StoryState): Told => {
  const articles = state.articles.filter(({ publishedAt }) => publishedAt !== null && publishedAt.slice(0, 10) < day);
  const early = new Set(articles.map(({ id }) => id));
  const claims = state.claims.filter(({ articleId }) => early.has(articleId));
  const known = new Set(claims.map(({ id }) => id));
  // A disagreement stood by then when two of its sides did.
  const disagreements = state.findings.disagreements.filter(
    ({ sides }) => sides.filter(({ claimIds }) => claimIds.some((id) => known.has(id))).length > 1,
  );
  return toldBy({ ...state, articles, claims, findings: { ...state.findings, disagreements } });
};
