/** Everything the comparison looks up about one story, computed once. */
import type { Article } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { ArticleId, ClaimId } from '../../domain/ids.ts';
import type { Verdict } from '../../domain/ruling.ts';
import type { Passage } from '../../domain/span.ts';
import { findCopies } from '../copies/find-copies.ts';
import { type Weights, weightsOf } from '../facts/weights.ts';
import { acronymsOf } from '../names/acronyms.ts';
import { type Speakers, speakersOf } from '../names/speakers.ts';
import { type Ruled, ruledBy } from '../rulings/ruled.ts';
import { wordsOf } from '../words/words-of.ts';
import { conceptsOf } from './concepts.ts';
import { leanOn } from './lean-on.ts';
import { sentenceAround } from './sentence-around.ts';
import { type Statement, statementsOf } from './statement.ts';
import { storyNames } from './story-names.ts';
import { themeOf } from './theme.ts';

export type ComparedArticle = Article & { readonly text?: string };

export interface StoryFeatures {
  readonly articles: ReadonlyMap<ArticleId, ComparedArticle>;
  /** By article and place. */
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly statementsOfClaim: ReadonlyMap<ClaimId, readonly Statement[]>;
  readonly speakers: Speakers;
  /** What editors decided. */
  readonly ruled: Ruled;
  readonly weight: Weights;
  /** The concepts that stand in most of the articles: what the story is about. */
  readonly theme: ReadonlySet<string>;
  /** Concepts that are names anywhere in the story. */
  readonly names: ReadonlySet<string>;
  /** Articles with one text share an origin. */
  originOf(article: ArticleId): number;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const inReadingOrder = (a: Claim, b: Claim): number =>
  a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.evidence.start - b.evidence.start || byId(a, b);

const originsOf = (articles: readonly ComparedArticle[]): ReadonlyMap<ArticleId, number> => {
  const texts = articles.flatMap((article) => (article.text === undefined ? [] : [{ ...article, text: article.text }]));
  const copies = findCopies(texts);
  const origins = new Map<ArticleId, number>();
  const numberOf = (id: ArticleId): number => {
    const known = origins.get(id) ?? origins.size;
    origins.set(id, known);
    return known;
  };
  for (const { id, copyOf } of articles) {
    const original = copyOf ?? copies.get(id);
    origins.set(id, original === undefined || original === id ? numberOf(id) : numberOf(original));
  }
  return origins;
};

export const storyFeatures = (
  articles: readonly ComparedArticle[],
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
): StoryFeatures => {
  const sorted = [...articles].sort(byId);
  const known = new Map(sorted.map((article) => [article.id, article]));
  const ordered = claims.filter(({ articleId }) => known.has(articleId)).sort(inReadingOrder);
  const origins = originsOf(sorted);
  const originOf = (article: ArticleId): number => origins.get(article) ?? -1;
  const acronyms = acronymsOf(ordered.map(({ evidence }) => wordsOf(evidence.text)));
  const ruled = ruledBy(verdicts, (article) => known.get(article)?.uri ?? null);
  const speakers = speakersOf(ordered, acronyms, ruled);
  const contexts = new Map<string, ReadonlySet<string>>();
  // The claims of one sentence share its concepts.
  const contextOf = (article: ArticleId, { start, text }: Passage): ReadonlySet<string> => {
    const key = `${article} ${start} ${text.length}`;
    const context = contexts.get(key) ?? conceptsOf(wordsOf(text), acronyms);
    contexts.set(key, context);
    return context;
  };
  const statements = leanOn(
    ordered.flatMap((claim) => {
      const { articleId, evidence } = claim;
      const sentence = sentenceAround(known.get(articleId)?.text, evidence);
      const context = contextOf(articleId, sentence);
      return statementsOf(claim, {
        origin: originOf(articleId),
        speaker: speakers.entityOf(claim),
        acronyms,
        sentence,
        context,
      });
    }),
  );
  const statementsOfClaim = Map.groupBy(statements, ({ claim }) => claim.id);
  const weight = weightsOf(statements);
  const names = storyNames(statements);
  const theme = themeOf(statements, names);
  return {
    articles: known,
    claims: ordered,
    statements,
    statementsOfClaim,
    speakers,
    ruled,
    weight,
    theme,
    names,
    originOf,
  };
};
