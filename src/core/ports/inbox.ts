/** What platforms delivered, so that a delivery acts once; and what buttons mean, so that they survive a restart. */
import type { ControlId, WorkspaceId } from '../../domain/ids.ts';
import type { Action } from '../../reply/reply.ts';

export interface DeliveryId {
  readonly workspace: WorkspaceId;
  readonly deliveryKey: string;
}

export interface Inbox {
  /** Records a delivery; false when it was recorded before. `payload` is what is needed to finish it after a crash. */
  record(workspace: WorkspaceId, deliveryKey: string, receivedAt: Date, payload: string): Promise<boolean>;
  /** Replaces the payload of one that is not finished: how far it has come. */
  amend(workspace: WorkspaceId, deliveryKey: string, payload: string): Promise<void>;
  /** Marks them answered and drops their payloads. */
  finish(answered: readonly DeliveryId[]): Promise<void>;
  /** Recorded, never finished, received at or after `since`: what a crash left open. Keys begin with `prefix`. */
  unfinished(
    prefix: string,
    since: Date,
  ): Promise<readonly { workspace: WorkspaceId; deliveryKey: string; payload: string }[]>;
  /** Drops finished deliveries received before this. Keep at least 24 hours: retries come late. */
  forgetBefore(before: Date): Promise<void>;
}

export interface ControlStore {
  /** The same action gives the same id. */
  save(workspace: WorkspaceId, action: Action): Promise<ControlId>;
  load(workspace: WorkspaceId, id: ControlId): Promise<Action | null>;
}
