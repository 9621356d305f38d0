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
import { inReadingOrder } from './reading-order.ts';
import { sentenceAround } from './sentence-around.ts';
import { type Statement, statementsOf } from './statement.ts';
import { storyNames } from './story-names.ts';
import { themeOf } from './theme.ts';
import { weighedOf } from './weighed.ts';

export type ComparedArticle = Article & { readonly text?: string };

export interface StoryFeatures {
  readonly articles: ReadonlyMap<ArticleId, ComparedArticle>;
  /** In reading order. */
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly statementsOfClaim: ReadonlyMap<ClaimId, readonly Statement[]>;
  readonly speakers: Speakers;
  /** What editors decided. */
  readonly ruled: Ruled;
  readonly weight: Weights;
  /** How many statements the weights rest on. */
  readonly weighed: number;
  /** The concepts that stand in most of the articles: what the story is about. */
  readonly theme: ReadonlySet<string>;
  /** Concepts that are names anywhere in the story. */
  readonly names: ReadonlySet<string>;
  /** The article whose text it repeats, or itself. */
  originOf(article: ArticleId): ArticleId;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const byPlace = (a: Claim, b: Claim): number => a.evidence.start - b.evidence.start || byId(a, b);

const originsOf = (articles: readonly ComparedArticle[]): ReadonlyMap<ArticleId, ArticleId> => {
  const texts = articles.flatMap((article) => (article.text === undefined ? [] : [{ ...article, text: article.text }]));
  const copies = findCopies(texts);
  return new Map(articles.map(({ id, copyOf }) => [id, copyOf ?? copies.get(id) ?? id]));
};

export const storyFeatures = (
  articles: readonly ComparedArticle[],
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
): StoryFeatures => {
  const sorted = inReadingOrder(articles);
  const known = new Map(sorted.map((article) => [article.id, article]));
  const byArticle = Map.groupBy(claims, ({ articleId }) => articleId);
  const ordered = sorted.flatMap(({ id }) => (byArticle.get(id) ?? []).toSorted(byPlace));
  const origins = originsOf(sorted);
  const originOf = (article: ArticleId): ArticleId => origins.get(article) ?? article;
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
  const weighed = new Set(weighedOf(sorted).map(({ id }) => id));
  const sample = statements.filter(({ claim }) => weighed.has(claim.articleId));
  const weight = weightsOf(sample);
  const names = storyNames(statements);
  const theme = themeOf(sample, storyNames(sample));
  return {
    articles: known,
    claims: ordered,
    statements,
    statementsOfClaim,
    speakers,
    ruled,
    weight,
    weighed: sample.length,
    theme,
    names,
    originOf,
  };
};
