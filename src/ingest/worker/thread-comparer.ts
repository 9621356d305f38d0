/**
 * Comparing a large story in a thread of its own: whoever else waits for this process is not held up. The thread keeps what it has
 * compared while there is room, and ends when it keeps nothing. A small story is compared before a thread would have started.
 */
import { Worker } from 'node:worker_threads';
import type { ArticleId } from '../../domain/ids.ts';
import { type Comparer, lacking, localComparer, type StoryToCompare } from '../comparer.ts';
import type { Answer, Part } from './compare-protocol.ts';

const SMALL = 8;
const HEAP_MB = 3_072;
/** Copying this many articles takes a few milliseconds. */
const AT_ONCE = 10;
const THREAD = new URL('./compare-thread.ts', import.meta.url);

interface Thread {
  readonly worker: Worker;
  /** By story what it holds. */
  readonly held: Map<string, ReadonlyMap<ArticleId, string>>;
}

const startThread = (): Thread => ({
  worker: new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB }, env: {} }),
  held: new Map(),
});

const ask = async ({ worker, held }: Thread, story: StoryToCompare): Promise<Answer> => {
  const answer = Promise.withResolvers<Answer>();
  const ended = (): void => answer.reject(new Error('the comparing thread ended without an answer'));
  worker.once('message', answer.resolve).once('error', answer.reject).once('exit', ended);
  const post = (part: Part): void => worker.postMessage(part);
  try {
    const come = await story.load(lacking(held.get(story.name) ?? new Map(), story.prints));
    for (let at = 0; at < come.length; at += AT_ONCE) {
      post({ kind: 'articles', articles: come.slice(at, at + AT_ONCE) });
      await new Promise((resolve) => setImmediate(resolve));
    }
    const { name, prints, verdicts, proposals } = story;
    post({ kind: 'compare', name, prints, verdicts, proposals });
    return await answer.promise;
  } finally {
    worker.off('message', answer.resolve).off('error', answer.reject).off('exit', ended);
  }
};

/** One comparison at a time. */
export const threadComparer = (): Comparer => {
  const here = localComparer();
  let thread: Thread | null = null;
  const end = async (): Promise<void> => {
    const { worker } = thread ?? {};
    thread = null;
    await worker?.terminate();
  };
  return async (story) => {
    if (story.prints.size <= SMALL) return here(story);
    thread ??= startThread();
    const { worker, held } = thread;
    worker.ref();
    try {
      const { compared, held: names } = await ask(thread, story);
      held.set(story.name, story.prints);
      for (const name of [...held.keys()]) if (!names.includes(name)) held.delete(name);
      if (held.size === 0) await end();
      // Between two comparisons it keeps no process alive.
      else worker.unref();
      return compared;
    } catch (error) {
      await end();
      throw error;
    }
  };
};
