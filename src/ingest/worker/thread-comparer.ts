/**
 * Comparing a large story in a thread of its own, which ends with it: whoever else waits for this process is not held up, and the
 * memory it took is given back. A small story is compared before a thread would have started.
 */
import { Worker } from 'node:worker_threads';
import { type Compared, type Comparer, compareHere, type StoryToCompare } from '../comparer.ts';
import type { Part } from './compare-protocol.ts';

const SMALL = 8;
const HEAP_MB = 3_072;
/** Copying this many takes a few milliseconds. */
const AT_ONCE = 200;
const THREAD = new URL('./compare-thread.ts', import.meta.url);

const slices = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, at) => list.slice(at * AT_ONCE, (at + 1) * AT_ONCE));

const partsOf = ({ articles, claims, verdicts }: StoryToCompare): readonly Part[] => [
  ...slices(articles).map((part): Part => ({ kind: 'articles', articles: part })),
  ...slices(claims).map((part): Part => ({ kind: 'claims', claims: part })),
  { kind: 'compare', verdicts },
];

const inThread = async (story: StoryToCompare): Promise<Compared> => {
  const worker = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB }, env: {} });
  const answer = Promise.withResolvers<Compared>();
  worker.once('message', (compared: Compared) => answer.resolve(compared));
  worker.once('error', answer.reject);
  worker.once('exit', () => answer.reject(new Error('the comparing thread ended without an answer')));
  try {
    for (const part of partsOf(story)) {
      worker.postMessage(part);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return await answer.promise;
  } finally {
    await worker.terminate();
  }
};

export const threadComparer: Comparer = async (story) =>
  story.articles.length <= SMALL ? compareHere(story) : inThread(story);
