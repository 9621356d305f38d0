/**
 * The comparison: the claims of one story in, its timeline, corroborations and disagreements out. Pure and the same for any
 * order of articles and claims. Knows nothing of the store and needs no tagger.
 */
import { type Claim, isUnstated } from '../domain/claim.ts';
import type { StoryFindings } from '../domain/dossier.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { Verdict } from '../domain/ruling.ts';
import { broughtTogether } from './agreements/brought-together.ts';
import { findAgreements } from './agreements/find-agreements.ts';
import { corroborationsOf } from './corroborations.ts';
import { KINDS } from './disagreements/kinds.ts';
import { kept, rank } from './disagreements/rank.ts';
import type { ComparedArticle } from './features/compared-article.ts';
import { storyFeatures } from './features/story-features.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { keptApart } from './rulings/ruled.ts';
import { orderTimeline } from './timeline/order-timeline.ts';
import { whileComparing } from './words/of-short-texts.ts';
import { forgetTexts } from './words/screened.ts';

const compare = (
  articles: readonly ComparedArticle[],
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  memory: Memory,
  proposals: readonly Proposal[],
): StoryFindings => {
  const stated = claims.filter((claim) => !isUnstated(claim));
  const story = storyFeatures(articles, stated, verdicts, memory);
  const timeline = orderTimeline(story);
  const drafts = kept(
    story,
    KINDS.flatMap((find) => find({ story, timeline, proposals })),
  );
  const disagreements = rank(story, drafts);
  // What a model proposes of one matter changes nothing of what is said of any other.
  const byRules = drafts.filter(({ model }) => model === undefined);
  const agreements = keptApart(story.ruled, findAgreements(story, broughtTogether(story, timeline, byRules)));
  forgetTexts();
  return { timeline: timeline.rows, disagreements, corroborations: corroborationsOf(story, agreements) };
};

/**
 * Articles may come with their texts: copies are then found even where `copyOf` is not set. `verdicts`: of the editors; `memory`: of this
 * story; `proposals`: of a language model, only those that stand.
 */
export const compareStory = (
  articles: readonly ComparedArticle[],
  claims: readonly Claim[],
  verdicts: readonly Verdict[] = [],
  memory: Memory = emptyMemory(false),
  proposals: readonly Proposal[] = [],
): StoryFindings => whileComparing(() => compare(articles, claims, verdicts, memory, proposals));
