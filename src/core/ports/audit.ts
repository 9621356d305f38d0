/** Who changed what, when. Ids and words of ours only, never article text. */
import type { PersonId, WorkspaceId } from '../../domain/ids.ts';

export interface AuditEvent {
  readonly at: string;
  readonly by: PersonId;
  /** "story.delete", "schedule.create" … */
  readonly action: string;
  readonly subject: string;
}

export interface Audit {
  write(workspace: WorkspaceId, event: AuditEvent): Promise<void>;
  /** Newest first. */
  list(workspace: WorkspaceId, limit: number): Promise<readonly AuditEvent[]>;
}
