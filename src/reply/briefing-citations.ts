/** Passages for the lines of a briefing: the first source of a list of claims, its words cut for a line. */
import type { Changes } from '../domain/changes.ts';
import type { ClaimId } from '../domain/ids.ts';
import { cite } from './cite.ts';
import { cutAtWord } from './cut.ts';
import type { Citation } from './inline.ts';

export type Citer = (ids: readonly ClaimId[], words: number, sources?: number) => readonly Citation[];

/** At most `sources` citations, each of another outlet, of the claims in their order. */
export const citerOf = ({ articles, claims }: Pick<Changes, 'articles' | 'claims'>): Citer => {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  return (ids, words, sources = 1) => {
    const outlets = new Set<string>();
    const found = ids.flatMap((id): Citation[] => {
      const claim = claimById.get(id);
      const article = claim === undefined ? undefined : articleById.get(claim.articleId);
      if (claim === undefined || article === undefined || outlets.has(article.outlet)) return [];
      outlets.add(article.outlet);
      return [{ ...cite(claim, article), words: cutAtWord(claim.evidence.text, words) }];
    });
    return found.slice(0, sources);
  };
};
