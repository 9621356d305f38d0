/** A reader of the same store, as the bot is one: a page of claims and of the timeline every 25 ms; how long each took. */
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/cli/open-store.ts';
import { DEFAULT_WORKSPACE } from '../../src/domain/ids.ts';

const EVERY_MS = 25;
const PAGE = { limit: 25, offset: 0, after: null };

export interface Beside {
  stop(): Promise<{ readonly reads: number; readonly median: number; readonly most: number }>;
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
  let stopped = false;
  const reading = (async () => {
    while (!stopped) {
      const began = performance.now();
      await store.claims.findClaims(DEFAULT_WORKSPACE, id, {}, PAGE);
      await store.claims.timeline(DEFAULT_WORKSPACE, id, {}, PAGE);
      took.push(performance.now() - began);
      await sleep(EVERY_MS);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await reading;
      await store.close();
      const sorted = took.sort((a, b) => a - b);
      return { reads: sorted.length, median: sorted[sorted.length >> 1] ?? 0, most: sorted.at(-1) ?? 0 };
    },
  };
};
