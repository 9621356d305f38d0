/** What the editors of a workspace decided about its stories, and what waits for them to look at. */
import type { ReportId, RulingId, StoryId, WorkspaceId } from '../../domain/ids.ts';
import type { Report, Ruling } from '../../domain/ruling.ts';

export interface Rulings {
  /** 'known': decided already; who and when stay. A new one leaves the story to be compared anew. */
  put(workspace: WorkspaceId, ruling: Ruling): Promise<'made' | 'known'>;
  /** Undone: false when there is none of this id. It leaves the story to be compared anew. */
  remove(workspace: WorkspaceId, story: StoryId, id: RulingId): Promise<boolean>;
  /** Those in force, the latest first. */
  ofStory(workspace: WorkspaceId, story: StoryId): Promise<readonly Ruling[]>;
  /** 'known': the same is open already. Of reports that were closed the same may come again. */
  report(workspace: WorkspaceId, report: Report): Promise<'made' | 'known'>;
  /** Open ones, the oldest first. */
  openReports(workspace: WorkspaceId, story: StoryId): Promise<readonly Report[]>;
  /** False when no such report is open. */
  closeReport(workspace: WorkspaceId, story: StoryId, id: ReportId): Promise<boolean>;
}
