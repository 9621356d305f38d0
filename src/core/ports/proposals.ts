/** What a language model proposed about stories, kept by what it was asked; and the articles that it was not asked about yet. */
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

/** An article as it was when it was noted to wait. */
export interface Unasked {
  readonly workspaceId: WorkspaceId;
  readonly storyId: StoryId;
  readonly articleId: ArticleId;
  /** Another one when the article changed since, or went to another story. */
  readonly print: string;
  /** How often it was put off. */
  readonly tries: number;
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
  /**
   * Articles that came, changed or moved since they were last asked about, the newest first, then those that were put off. Across
   * workspaces; nobody else is given them for `forMs`.
   */
  lease(now: Date, forMs: number, limit: number): Promise<readonly Unasked[]>;
  /** It waits no longer, unless it changed meanwhile. */
  done(unasked: Unasked): Promise<void>;
  /** It is asked about later, unless it changed meanwhile: then at once. `counts`: as one more try. */
  putOff(unasked: Unasked, due: Date, counts: boolean): Promise<void>;
  /** Nothing of the workspace is asked about before that; nothing comes earlier for it, and none counts as tried. */
  rest(workspace: WorkspaceId, until: Date): Promise<void>;
}
