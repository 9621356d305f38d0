/** What each person has seen of a story, for their own catch-up. Nobody else is told. */
import type { PersonId, StoryId, WorkspaceId } from '../../domain/ids.ts';

export interface Seen {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** What was told by then; JSON of our own making. */
  readonly record: string;
}

export interface Readers {
  /** Replaces what was kept. Nothing is kept for a story that is gone. */
  saw(workspace: WorkspaceId, person: PersonId, story: StoryId, seen: Seen): Promise<void>;
  lastSeen(workspace: WorkspaceId, person: PersonId, story: StoryId): Promise<Seen | null>;
}
