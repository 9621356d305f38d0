/** Credentials of the workspaces that installed the app themselves. Sealed by the adapter; opaque to everybody else. */
import type { WorkspaceId } from '../../domain/ids.ts';

export interface Installations {
  /** Replaces what was kept for the workspace. */
  put(workspace: WorkspaceId, installedAt: Date, sealed: string): Promise<void>;
  get(workspace: WorkspaceId): Promise<{ readonly installedAt: Date; readonly sealed: string } | null>;
  /** Forgets it, unless it was installed anew after `at`: notices of an uninstallation may come late. */
  remove(workspace: WorkspaceId, at: Date): Promise<void>;
}
