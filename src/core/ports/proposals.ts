/** What a language model proposed about stories, kept by what it was asked. */
import type { ArticleId, StoryId, WorkspaceId } from '../../domain/ids.ts';
import type { KeptProposal } from '../../domain/proposal.ts';

/** One answer, with nothing in it where nothing of it stood the checks. */
export interface Answered {
  readonly storyId: StoryId;
  /** What was asked about. */
  readonly articleId: ArticleId;
  /** A hash of what was asked. */
  readonly prompt: string;
  /** The name of the model that answered. */
  readonly model: string;
  readonly proposals: readonly Omit<KeptProposal, 'model'>[];
  /** ISO 8601. */
  readonly at: string;
}

export interface ProposalStore {
  /** 'known': the same was asked about the article before, and what was answered then stays. A proposal leaves the story to be compared anew. */
  put(workspace: WorkspaceId, answered: Answered): Promise<'made' | 'known'>;
  /** Whether this was asked about the article before. */
  isKnown(workspace: WorkspaceId, article: ArticleId, prompt: string): Promise<boolean>;
  /** All that was proposed of a story, by article. */
  ofStory(workspace: WorkspaceId, story: StoryId): Promise<readonly KeptProposal[]>;
  /** How many answers there are since then: of one workspace, or across all where none is named. */
  countSince(at: Date, workspace?: WorkspaceId): Promise<number>;
}
