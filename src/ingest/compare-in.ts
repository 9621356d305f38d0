/** A story's articles and claims through the comparison, and what it finds back into the store. */
import type { ClaimStore } from '../core/ports/claims.ts';
import type { ProposalStore } from '../core/ports/proposals.ts';
import type { Rulings } from '../core/ports/rulings.ts';
import type { StoryId, WorkspaceId } from '../domain/ids.ts';
import { type Comparer, localComparer } from './comparer.ts';
import { storyToCompare } from './load-story.ts';

export interface Shelves {
  readonly claims: ClaimStore;
  readonly rulings: Pick<Rulings, 'ofStory'>;
  readonly proposals: Pick<ProposalStore, 'ofStory'>;
}

/**
 * One comparison after the other. A story that waits for its turn already is not asked for twice: when its turn comes it is read as
 * it then is.
 */
export const compareIn = (
  { claims, rulings, proposals }: Shelves,
  compare: Comparer = localComparer(),
): ((workspace: WorkspaceId, story: StoryId) => Promise<void>) => {
  const waiting = new Map<string, Promise<void>>();
  let last: Promise<unknown> = Promise.resolve();
  const once = async (workspace: WorkspaceId, story: StoryId): Promise<void> => {
    waiting.delete(`${workspace} ${story}`);
    const given = {
      verdicts: await rulings.ofStory(workspace, story),
      proposals: await proposals.ofStory(workspace, story),
    };
    const { copies, findings } = await compare(await storyToCompare(claims, workspace, story, given));
    await claims.setCopies(workspace, story, copies);
    await claims.putFindings(workspace, story, findings);
  };
  return (workspace, story) => {
    const key = `${workspace} ${story}`;
    const known = waiting.get(key);
    if (known !== undefined) return known;
    const next = last.then(() => once(workspace, story));
    last = next.catch(() => {});
    waiting.set(key, next);
    return next;
  };
};
