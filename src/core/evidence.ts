/** Claims by their ids, turned into citations; what an answer cites is collected on the way. */
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { ArticleId, ClaimId, StoryId } from '../domain/ids.ts';
import { cite } from '../reply/cite.ts';
import type { Citation } from '../reply/inline.ts';
import type { Ask } from './command.ts';

export interface Evidence {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  claim(id: ClaimId): Claim | undefined;
  /** At most `limit` citations, the first of each outlet before a second of any. */
  cite(ids: readonly ClaimId[], limit: number): readonly Citation[];
  /** What was cited so far, in that order, each once. */
  cited(): readonly ClaimId[];
}

const oneOfEachOutletFirst = (citations: readonly Citation[]): readonly Citation[] => {
  const seen = new Set<string>();
  const [first, again]: [Citation[], Citation[]] = [[], []];
  for (const citation of citations) {
    (seen.has(citation.source.outlet) ? again : first).push(citation);
    seen.add(citation.source.outlet);
  }
  return [...first, ...again];
};

export const loadEvidence = async (ask: Ask, story: StoryId, ids: readonly ClaimId[]): Promise<Evidence> => {
  const [articles, claims] = await Promise.all([
    ask.claims.articles(ask.workspace, story),
    ask.claims.claimsById(ask.workspace, [...new Set(ids)]),
  ]);
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const cited = new Set<ClaimId>();
  return {
    articles: articleById,
    claim: (id) => claimById.get(id),
    cite(wanted, limit) {
      const citations = wanted.flatMap((id) => {
        const claim = claimById.get(id);
        const article = claim === undefined ? undefined : articleById.get(claim.articleId);
        return claim === undefined || article === undefined ? [] : [cite(claim, article)];
      });
      const shown = oneOfEachOutletFirst(citations).slice(0, limit);
      for (const { claimId } of shown) cited.add(claimId);
      return shown;
    },
    cited: () => [...cited],
  };
};
