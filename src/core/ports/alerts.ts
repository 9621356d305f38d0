/** Alerts: what channels asked to be told at once. What was found is put to the outbox in the step that remembers it. */
import type { Alert } from '../../domain/alert.ts';
import type { AlertId, WorkspaceId } from '../../domain/ids.ts';
import type { Notice } from './outbox.ts';

/** An alert whose story was compared since it last looked, or whose hour is over. */
export interface WaitingAlert {
  readonly alert: Alert;
  /** What it knows; JSON of our own making. */
  readonly memory: string;
  /** Changes whenever its story is compared anew. */
  readonly turn: number;
}

export interface AlertStore {
  /** One of the same id keeps what it knows; only its limit and who set it up are taken over. */
  put(alert: Alert, memory: string): Promise<void>;
  /** With what waits to be said for it. False when there is none. */
  remove(workspace: WorkspaceId, id: AlertId): Promise<boolean>;
  /** By channel, then in a fixed order. */
  ofWorkspace(workspace: WorkspaceId): Promise<readonly Alert[]>;
  /** Across workspaces, for the scheduler alone. */
  waiting(now: Date, limit: number): Promise<readonly WaitingAlert[]>;
  /**
   * Remembers, and puts the notices in the same step. `wakeAt`: when to look again though nothing was compared, ISO 8601,
   * or null. False when another process was first, or the story was compared meanwhile: nothing is put then.
   */
  note(waiting: WaitingAlert, memory: string, wakeAt: string | null, notices: readonly Notice[]): Promise<boolean>;
}
