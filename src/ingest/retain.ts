/** Deletes articles that came in longer ago than the operator wants to keep them. Off unless a number of days is set. */
import type { Erasure } from '../core/ports/erasure.ts';
import type { Library } from '../core/ports/library.ts';

const DAY_MS = 86_400_000;
const AT_ONCE = 200;

/** How many articles left. */
export const retain = async (erasure: Erasure, library: Library, days: number, now: Date): Promise<number> => {
  const before = new Date(now.getTime() - days * DAY_MS);
  let left = 0;
  for (;;) {
    const aged = await erasure.agedArticles(before, AT_ONCE);
    if (aged.length === 0) return left;
    for (const [workspace, rows] of Map.groupBy(aged, (row) => row.workspace)) {
      const stories = await erasure.dropArticles(
        workspace,
        rows.map(({ id }) => id),
      );
      for (const story of stories) await library.compare(workspace, story);
    }
    left += aged.length;
  }
};
