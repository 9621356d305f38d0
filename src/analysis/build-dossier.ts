/** A story's dossier from what the store holds: sorted, so that the order of reading leaves no trace. */
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { DOSSIER_VERSION, type Dossier, type DossierArticle, type StoryFindings } from '../domain/dossier.ts';
import type { KeptProposal, Proposal } from '../domain/proposal.ts';
import { stillStanding } from '../domain/proposal-words.ts';
import { type Ruling, verdictOf } from '../domain/ruling.ts';
import type { Story } from '../domain/story.ts';

const byUri = (a: Article, b: Article): number => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.id < b.id ? -1 : 1);

const byRuling = (a: Ruling, b: Ruling): number => (a.id < b.id ? -1 : 1);

/** Each once, in an order of their own. */
const distinct = (proposals: readonly Proposal[]): readonly Proposal[] => {
  const byText = new Map(
    proposals.map(({ kind, sides, model }) => [JSON.stringify([kind, sides, model]), { kind, sides, model }]),
  );
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, proposal]) => proposal);
};

const articleOf = ({ storyId: _, ...article }: Article & { readonly text?: string }): DossierArticle => article;

/** Texts go in where the articles given carry them. */
export const buildDossier = (
  { slug, title }: Pick<Story, 'slug' | 'title'>,
  articles: readonly (Article & { readonly text?: string })[],
  claims: readonly Claim[],
  { timeline, disagreements, corroborations }: StoryFindings,
  rulings: readonly Ruling[] = [],
  proposals: readonly KeptProposal[] = [],
): Dossier => {
  const ordered = [...articles].sort(byUri);
  const place = new Map(ordered.map(({ id }, at) => [id, at]));
  const inOrder = (a: Claim, b: Claim): number =>
    (place.get(a.articleId) ?? 0) - (place.get(b.articleId) ?? 0) ||
    a.evidence.start - b.evidence.start ||
    (a.id < b.id ? -1 : 1);
  const standing = distinct(stillStanding(proposals, new Map(claims.map((claim) => [claim.id, claim]))));
  return {
    schemaVersion: DOSSIER_VERSION,
    story: { slug, title },
    articles: ordered.map(articleOf),
    claims: [...claims].sort(inOrder),
    timeline,
    disagreements,
    corroborations,
    ...(rulings.length === 0 ? {} : { rulings: [...rulings].sort(byRuling).map(verdictOf) }),
    ...(standing.length === 0 ? {} : { proposals: standing }),
  };
};
