/** Articles that a language model was not asked about yet, noted by the store as they come or change. */
import type { ArticleId, StoryId, WorkspaceId } from '../../domain/ids.ts';

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

export interface UnaskedQueue {
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
