/** Sources that a workspace mutes: their claims stay out of answers and comparisons until they are heard again. */
import type { PersonId, StoryId, WorkspaceId } from '../../domain/ids.ts';

export interface Mute {
  /** As it was named. */
  readonly outlet: string;
  readonly by: PersonId;
  readonly at: string;
}

export interface Mutes {
  /** By name. */
  ofWorkspace(workspace: WorkspaceId): Promise<readonly Mute[]>;
  /** Articles that come later are muted as well. Gives the stories to be compared anew; who and when stay the first. */
  mute(workspace: WorkspaceId, mute: Mute): Promise<readonly StoryId[]>;
  /** The stories to be compared anew; null when it was not muted. */
  unmute(workspace: WorkspaceId, outlet: string): Promise<readonly StoryId[] | null>;
}
