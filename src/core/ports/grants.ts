/** Who may change what, where a workspace has said so; what it never said stands as core/rights.ts has it. */
import type { WorkspaceId } from '../../domain/ids.ts';
import type { GrantableRight, Holder } from '../../domain/rights.ts';

export interface Grant {
  readonly right: GrantableRight;
  /** Beside the administrators, in the order they were named. */
  readonly holders: readonly Holder[];
}

export interface Grants {
  /** Those that were set, by right. */
  ofWorkspace(workspace: WorkspaceId): Promise<readonly Grant[]>;
  /** Replaces who holds this right. */
  put(workspace: WorkspaceId, grant: Grant): Promise<void>;
}
