/** What an alert knows once it has looked at a story: the claims of its kind, the disagreements, the versions it read. */
import type { AlertHour, AlertKind, AlertMemory, KnownClaim, KnownFigure } from '../../domain/alert.ts';
import type { Article } from '../../domain/article.ts';
import { type Claim, isUnstated } from '../../domain/claim.ts';
import { isProposed } from '../../domain/disagreement.ts';
import type { StoryFindings } from '../../domain/dossier.ts';
import { folded, printOf } from '../briefing/told.ts';

/** A story as an alert looks at it. */
export interface Watched {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly findings: Pick<StoryFindings, 'disagreements'>;
}

const DAY_MS = 86_400_000;
/** A figure of what happened longer ago than this is told as background. */
const BACKGROUND_DAYS = 60;

const isBackground = ({ eventDate }: Claim, article: Article | undefined): boolean => {
  const published = Date.parse(article?.publishedAt ?? '');
  return eventDate !== null && published - Date.parse(eventDate.to) > BACKGROUND_DAYS * DAY_MS;
};

/** Figures that add to a count, or were the count before, are no rival of it. */
const figuresOf = ({ evidence, quantities }: Claim): readonly KnownFigure[] =>
  quantities
    .filter(({ sense }) => sense === undefined)
    .map((quantity) => ({
      quantity,
      words: evidence.text.slice(quantity.span.start - evidence.start, quantity.span.end - evidence.start),
    }));

const knownOf = (claim: Claim, figures: readonly KnownFigure[]): KnownClaim => ({
  id: claim.id,
  print: printOf(claim),
  articleId: claim.articleId,
  speaker: claim.speaker?.name ?? null,
  words: folded(claim.evidence.text),
  figures,
});

/** The claims that a kind of alert looks at. Copies of another's text say nothing new. */
export const claimsFor = (kind: AlertKind, { articles, claims }: Watched): readonly KnownClaim[] => {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const own = claims.filter(
    (claim) =>
      claim.place === 'body' && !isUnstated(claim) && (articleById.get(claim.articleId)?.copyOf ?? null) === null,
  );
  switch (kind) {
    case 'denial':
      return own.filter(({ stance, speaker }) => stance === 'denies' && speaker !== null).map((c) => knownOf(c, []));
    case 'number':
      return own.flatMap((claim) => {
        const figures = isBackground(claim, articleById.get(claim.articleId)) ? [] : figuresOf(claim);
        return figures.length === 0 ? [] : [knownOf(claim, figures)];
      });
    case 'disagreement':
      return [];
  }
};

export const know = (kind: AlertKind, watched: Watched, hour: AlertHour): AlertMemory => {
  const printById = new Map(watched.claims.map((claim) => [claim.id, printOf(claim)]));
  return {
    articles: watched.articles.map(({ id, version }) => ({ id, version })),
    claims: claimsFor(kind, watched),
    // Of what a language model proposed nobody was told: it is news once a rule finds it.
    disagreements: watched.findings.disagreements
      .filter((found) => !isProposed(found))
      .map(({ type, sides }) => ({
        type,
        sides: sides.map(({ claimIds }) => claimIds.flatMap((id) => printById.get(id) ?? [])),
      })),
    hour,
  };
};
