/** Claims by their ids, turned into citations; what an answer cites is collected on the way. */
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { ArticleId, ClaimId, StoryId } from '../domain/ids.ts';
import { overlap } from '../domain/span.ts';
import { cite } from '../reply/cite.ts';
import type { Citation } from '../reply/inline.ts';
import type { Ask } from './command.ts';

export interface Evidence {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  claim(id: ClaimId): Claim | undefined;
  /** At most `limit` citations of passages that stand apart, the first of each outlet before a second of any. */
  cite(ids: readonly ClaimId[], limit: number): readonly Citation[];
  /** What was cited so far, in that order, each once. */
  cited(): readonly ClaimId[];
}

/** Of passages that overlap, the first: two claims of one sentence are one thing to read. */
const apart = (claims: readonly Claim[]): readonly Claim[] => {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const told = kept.some((k) => k.articleId === claim.articleId && overlap(k.evidence, claim.evidence) > 0);
    if (!told) kept.push(claim);
  }
  return kept;
};

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
      const found = wanted.flatMap((id) => claimById.get(id) ?? []);
      const citations = apart(found).flatMap((claim) => {
        const article = articleById.get(claim.articleId);
        return article === undefined ? [] : [cite(claim, article)];
      });
      const shown = oneOfEachOutletFirst(citations).slice(0, limit);
      for (const { claimId } of shown) cited.add(claimId);
      return shown;
    },
    cited: () => [...cited],
  };
};
