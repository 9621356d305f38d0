/** Reads a story once for the briefings that are composed together: one morning's channels often follow the same one. */
import type { Store } from '../core/ports/store.ts';
import type { StoryId, WorkspaceId } from '../domain/ids.ts';

type OfStory<T> = (workspace: WorkspaceId, story: StoryId) => Promise<T>;

const once = <T>(read: OfStory<T>): OfStory<T> => {
  const known = new Map<string, Promise<T>>();
  return (workspace, story) => {
    const key = `${workspace} ${story}`;
    const found = known.get(key) ?? read(workspace, story);
    known.set(key, found);
    return found;
  };
};

/** What was read stays as it was; take a new one for each batch. */
export const readOnce = (claims: Store['claims']): Store['claims'] => ({
  ...claims,
  articles: once((workspace, story) => claims.articles(workspace, story)),
  claimsOf: once((workspace, story) => claims.claimsOf(workspace, story)),
  findings: once((workspace, story) => claims.findings(workspace, story)),
  particulars: once((workspace, story) => claims.particulars(workspace, story)),
});
