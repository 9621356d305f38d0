/**
 * The comparison: the claims of one story in, its timeline, corroborations and disagreements out. Pure and the same for any
 * order of articles and claims. Knows nothing of the store and needs no tagger.
 */
import { type Claim, isUnstated } from '../domain/claim.ts';
import type { StoryFindings } from '../domain/dossier.ts';
import type { Verdict } from '../domain/ruling.ts';
import { corroborationsOf } from './corroborations.ts';
import { KINDS } from './disagreements/kinds.ts';
import { kept, rank } from './disagreements/rank.ts';
import { agreeingFigures } from './facts/agreeing-figures.ts';
import { groupFacts } from './facts/group-facts.ts';
import { sameVoice } from './facts/same-voice.ts';
import type { ComparedArticle } from './features/compared-article.ts';
import { storyFeatures } from './features/story-features.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { keptApart } from './rulings/ruled.ts';
import { orderTimeline } from './timeline/order-timeline.ts';

/** Articles may come with their texts: copies are then found even where `copyOf` is not set. `verdicts`: of the editors; `memory`: of this story. */
export const compareStory = (
  articles: readonly ComparedArticle[],
  claims: readonly Claim[],
  verdicts: readonly Verdict[] = [],
  memory: Memory = emptyMemory(),
): StoryFindings => {
  const stated = claims.filter((claim) => !isUnstated(claim));
  const story = storyFeatures(articles, stated, verdicts, memory);
  const timeline = orderTimeline(story);
  const drafts = kept(
    story,
    KINDS.flatMap((find) => find({ story, timeline })),
  );
  return {
    timeline: timeline.rows,
    disagreements: rank(story, drafts),
    corroborations: corroborationsOf(
      story,
      keptApart(story.ruled, [
        ...groupFacts(story),
        ...agreeingFigures(story),
        ...sameVoice(story),
        ...timeline.events.flatMap(({ groups }) => groups.map(({ statements }) => statements)),
        ...drafts.flatMap(({ positions }) => positions.map(({ statements }) => statements)),
      ]),
    ),
  };
};
