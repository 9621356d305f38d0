/** What comparing takes: a story's articles and claims to its copies and findings. A large story's is done in a thread of its own; see worker/. */
import { compareStory } from '../analysis/compare-story.ts';
import { findCopies } from '../analysis/copies/find-copies.ts';
import { emptyMemory } from '../analysis/memory.ts';
import type { StoryFindings } from '../domain/dossier.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { KeptProposal } from '../domain/proposal.ts';
import { stillStanding } from '../domain/proposal-words.ts';
import type { Verdict } from '../domain/ruling.ts';
import { safeText } from '../domain/safe-text.ts';
import { type HeldStory, heldStories, MOST_HELD, type StoredArticle } from './held-stories.ts';
import { claimInSafe } from './move-finding.ts';

export interface StoryToCompare {
  /** Under which what is worked out is kept: the workspace and the story. */
  readonly name: string;
  /** The articles that are compared, each with a mark of what it holds. */
  readonly prints: ReadonlyMap<ArticleId, string>;
  readonly verdicts: readonly Verdict[];
  /** Of a language model, as they were kept. */
  readonly proposals: readonly KeptProposal[];
  /** As stored: places count in the text as read. */
  load(articles: readonly ArticleId[]): Promise<readonly StoredArticle[]>;
}

export interface Compared {
  readonly copies: ReadonlyMap<ArticleId, ArticleId>;
  readonly findings: StoryFindings;
}

export type Comparer = (story: StoryToCompare) => Promise<Compared>;

/** Articles that have come or changed since these prints were taken. */
export const lacking = (
  held: ReadonlyMap<ArticleId, string>,
  now: ReadonlyMap<ArticleId, string>,
): readonly ArticleId[] => [...now].flatMap(([id, print]) => (held.get(id) === print ? [] : id));

/** Without what nobody sees, the claims in their places there. */
export const inSafe = ({ article, claims }: StoredArticle): StoredArticle => {
  const safe = safeText(article.text);
  if (safe.text === article.text) return { article, claims };
  return { article: { ...article, text: safe.text }, claims: claims.map((claim) => claimInSafe(claim, safe)) };
};

/** The story holds these articles now, the new ones among those loaded. */
export const take = (
  story: HeldStory,
  prints: ReadonlyMap<ArticleId, string>,
  loaded: readonly StoredArticle[],
): void => {
  for (const id of [...story.articles.keys()]) if (!prints.has(id)) story.articles.delete(id);
  for (const one of loaded) story.articles.set(one.article.id, inSafe(one));
  story.prints.clear();
  for (const [id, print] of prints) if (story.articles.has(id)) story.prints.set(id, print);
};

export const compareHeld = (
  { articles, memory: kept }: HeldStory,
  { verdicts, proposals }: Pick<StoryToCompare, 'verdicts' | 'proposals'>,
): Compared => {
  const held = [...articles.values()];
  const claims = held.flatMap((one) => one.claims);
  const memory = claims.length > MOST_HELD ? emptyMemory(false) : kept;
  const copies = findCopies(
    held.map(({ article }) => article),
    memory,
  );
  const known = held.map(({ article }) => ({ ...article, copyOf: copies.get(article.id) ?? article.id }));
  const standing = proposals.length === 0 ? [] : stillStanding(proposals, new Map(claims.map((one) => [one.id, one])));
  return { copies, findings: compareStory(known, claims, verdicts, memory, standing) };
};

/** Compares in the thread that asks. */
export const localComparer = (): Comparer => {
  const stories = heldStories();
  return async ({ name, prints, load, ...given }) => {
    const story = stories.of(name);
    take(story, prints, await load(lacking(story.prints, prints)));
    const compared = compareHeld(story, given);
    stories.trim();
    return compared;
  };
};
