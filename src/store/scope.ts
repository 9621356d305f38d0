/** One token for a story of a workspace: two workspaces may hold stories of one id, and never share a token. */
import { shortHash } from '../domain/content-hash.ts';
import type { StoryId, WorkspaceId } from '../domain/ids.ts';

export const scopeOf = (workspace: WorkspaceId, story: StoryId): string => shortHash('k', workspace, story);
