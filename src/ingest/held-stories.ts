/**
 * Stories as they were last compared, kept in memory so that the next comparison costs what came in between. The least lately compared
 * go first. What is kept of a story is named by its workspace and itself, and shows to nobody else.
 */
import { emptyMemory, type Memory } from '../analysis/memory.ts';
import type { ArticleText } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { ArticleId } from '../domain/ids.ts';

export interface StoredArticle {
  readonly article: ArticleText;
  readonly claims: readonly Claim[];
}

export interface HeldStory {
  /** What each article held when it was taken in; see the claim store's `prints`. */
  readonly prints: Map<ArticleId, string>;
  /** In the safe text. */
  readonly articles: Map<ArticleId, StoredArticle>;
  readonly memory: Memory;
}

export interface HeldStories {
  of(name: string): HeldStory;
  /** Lets go of what is too much. */
  trim(): void;
  names(): readonly string[];
}

/** About 600 articles, in 400 MB. */
export const MOST_HELD = 20_000;

export const heldStories = (most = MOST_HELD): HeldStories => {
  const stories = new Map<string, HeldStory>();
  const sizeOf = ({ articles }: HeldStory): number =>
    [...articles.values()].reduce((sum, { claims }) => sum + claims.length, 0);
  return {
    of(name) {
      const story = stories.get(name) ?? { prints: new Map(), articles: new Map(), memory: emptyMemory() };
      stories.delete(name);
      stories.set(name, story);
      return story;
    },
    trim() {
      let sum = [...stories.values()].reduce((all, story) => all + sizeOf(story), 0);
      for (const [name, story] of [...stories]) {
        if (sum <= most) return;
        sum -= sizeOf(story);
        stories.delete(name);
      }
    },
    names: () => [...stories.keys()],
  };
};
