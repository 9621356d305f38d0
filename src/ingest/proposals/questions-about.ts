/** What is to be asked about articles of a story as the store holds it now. */
import { questionsOf } from '../../analysis/proposals/ask-about.ts';
import type { Question } from '../../analysis/proposals/question.ts';
import type { ClaimStore } from '../../core/ports/claims.ts';
import type { Claim } from '../../domain/claim.ts';
import { shortHash } from '../../domain/content-hash.ts';
import type { ArticleId, ClaimId, StoryId, WorkspaceId } from '../../domain/ids.ts';
import { inSafe } from '../comparer.ts';
import { storyToCompare } from '../load-story.ts';

/** Claims of a story that are looked at, of the articles published last: picking passages among them takes a fraction of a second. */
const MOST = 4_000;

export interface Asked {
  readonly question: Question;
  /** Names what is asked: the same words of the same claims. */
  readonly key: string;
}

export interface Questions {
  readonly asked: readonly Asked[];
  readonly claims: ReadonlyMap<ClaimId, Claim>;
}

const keyOf = ({ hash, passages }: Question): string => shortHash('q', hash, ...passages.map(({ claim }) => claim));

/** None for an article that there is nothing to ask about. */
export const questionsAbout = async (
  shelf: ClaimStore,
  workspace: WorkspaceId,
  story: StoryId,
  wanted: readonly ArticleId[],
): Promise<Questions> => {
  const { prints, load } = await storyToCompare(shelf, workspace, story, { verdicts: [], proposals: [] }, MOST);
  const loaded = (await load([...prints.keys()])).map(inSafe);
  const claims = loaded.flatMap((one) => one.claims);
  const articles = loaded.map(({ article }) => article);
  return {
    asked: questionsOf(articles, claims, wanted).map((question) => ({ question, key: keyOf(question) })),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
};
