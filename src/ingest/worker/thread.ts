/** The reading thread: one job at a time, each answered. It may be ended at any moment; it holds nothing that is kept. */
import { parentPort } from 'node:worker_threads';
import { winkTagger } from '../../text/wink-tagger.ts';
import { localReader } from '../reader.ts';
import type { Answer, Job } from './protocol.ts';

const answer = (message: Answer): void => parentPort?.postMessage(message);
const reader = localReader(winkTagger(), () => answer({ kind: 'loaded' }));

const work = (job: Job): Promise<unknown> => {
  switch (job.kind) {
    case 'read':
      return reader.read(job.content, job.about);
    case 'extract':
      return reader.extract(job.reading);
    case 'feed':
      return reader.feed(job.bytes, job.contentType, job.address);
  }
};

parentPort?.on('message', async (job: Job) => {
  try {
    answer({ kind: 'done', value: await work(job) });
  } catch (error) {
    answer({
      kind: 'failed',
      message: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : 'unknown',
    });
  }
});
// Loading the tagger's model is nobody's job, so it counts against no limit.
await reader.extract({ text: 'The minister said so.', title: null, publishedAt: null });
answer({ kind: 'ready' });
