/**
 * A reader of the same store, as the bot is one: its stories, a page of claims and of the timeline every 25 ms, and how
 * long that took; beside it, how late the machine rang the reader's own clock. Reads whose cost grows with the story
 * are left out: what is measured is waiting for the writer.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/cli/open-store.ts';
import { DEFAULT_WORKSPACE } from '../../src/domain/ids.ts';

const EVERY_MS = 25;
const PAGE = { limit: 25, offset: 0, after: null };

export interface Beside {
  stop(): Promise<{ readonly reads: number; readonly median: number; readonly most: number; readonly late: number }>;
}

/** Begins when the story is there. */
export const readBeside = async (url: string, slug: string): Promise<Beside> => {
  const store = await openStore(url);
  let story = await store.stories.bySlug(DEFAULT_WORKSPACE, slug);
  while (story === null) {
    await sleep(EVERY_MS);
    story = await store.stories.bySlug(DEFAULT_WORKSPACE, slug);
  }
  const { id } = story;
  const took: number[] = [];
  let [stopped, late] = [false, 0];
  let first = await store.claims.findClaims(DEFAULT_WORKSPACE, id, {}, PAGE);
  while (first.rows.length === 0) {
    await sleep(EVERY_MS);
    first = await store.claims.findClaims(DEFAULT_WORKSPACE, id, {}, PAGE);
  }
  const ids = first.rows.map((claim) => claim.id);
  const reading = (async () => {
    while (!stopped) {
      const began = performance.now();
      await store.stories.list(DEFAULT_WORKSPACE);
      await store.claims.claimsById(DEFAULT_WORKSPACE, ids);
      await store.claims.timeline(DEFAULT_WORKSPACE, id, {}, PAGE);
      const ended = performance.now();
      took.push(ended - began);
      await sleep(EVERY_MS);
      late = Math.max(late, performance.now() - ended - EVERY_MS);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await reading;
      await store.close();
      const sorted = took.sort((a, b) => a - b);
      return { reads: sorted.length, median: sorted[sorted.length >> 1] ?? 0, most: sorted.at(-1) ?? 0, late };
    },
  };
};
