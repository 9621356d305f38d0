/**
 * Reading in a thread that can be ended: a job that takes too long or too much memory is refused in words, the thread
 * goes, and the next job gets a fresh one. Whoever else waits for this process is not held up meanwhile.
 */
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Refusal } from '../../core/ports/library.ts';
import type { Result } from '../../domain/result.ts';
import type { Reader } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Answer, Job } from './protocol.ts';

/** How long a job may take, whatever it is, so that with loading what it needs of the program it ends within two seconds. */
const LIMIT_MS = { read: 1_800, feed: 1_800, extract: 1_800 } as const;
/** Idle, with the tagger's model loaded, the thread holds 43 MB; no job may take more than 64 MiB above that. */
const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 88, maxYoungGenerationSizeMb: 8 };
/** Of buffers outside the heap, which no limit of the thread's counts; an input of 8 MiB is copied a few times. */
const BUFFERS = 56 * 1024 * 1024;
const LOOK_MS = 50;
const THREAD = new URL('./thread.ts', import.meta.url);
const TOO_HARD = 'It takes too long, or too much memory, to read. Paste the text of the article instead.';

/** A thread and whoever waits for its next word; its listeners stay, for they carry the messages. */
interface Thread {
  readonly worker: Worker;
  readonly ready: Promise<Answer>;
  /** Told the next answer, or null when the thread ended. */
  hear: (answer: Answer | null) => void;
}

const startThread = (): Thread => {
  const worker = new Worker(THREAD, { resourceLimits: LIMITS, env: {} });
  const first = Promise.withResolvers<Answer>();
  const thread: Thread = {
    worker,
    ready: first.promise,
    hear: (answer) =>
      answer === null ? first.reject(new Error('the reading thread does not start')) : first.resolve(answer),
  };
  worker.on('message', (answer: Answer) => thread.hear(answer));
  worker.on('error', () => thread.hear(null));
  worker.on('exit', () => thread.hear(null));
  return thread;
};

/** `limits`: milliseconds for each kind of job; tests ask for less. */
export const threadReader = (limits: Readonly<Record<Job['kind'], number>> = LIMIT_MS): Reader => {
  let thread: Thread | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** The thread's answer, or null when it ended or was ended. */
  const answerTo = (job: Job, current: Thread): Promise<Answer | null> =>
    new Promise((resolve) => {
      const end = (): void => {
        void current.worker.terminate();
        current.hear(null);
      };
      let timer = setTimeout(end, limits[job.kind]);
      let [looking, over, loaded] = [false, false, false];
      const look = setInterval(() => {
        if (looking) return;
        looking = true;
        current.worker.getHeapStatistics().then(
          ({ external_memory: outside }) => {
            looking = false;
            if (outside > BUFFERS && !over) end();
          },
          () => {},
        );
      }, LOOK_MS);
      current.hear = (answer) => {
        if (answer?.kind === 'loaded') {
          // Once: nothing in a document may buy it more time.
          if (loaded) return;
          loaded = true;
          clearTimeout(timer);
          timer = setTimeout(end, limits[job.kind]);
          return;
        }
        over = true;
        clearTimeout(timer);
        clearInterval(look);
        current.hear = () => {};
        resolve(answer);
      };
      current.worker.postMessage(job);
    });

  const once = async (job: Job): Promise<unknown> => {
    thread ??= startThread();
    const current = thread;
    current.worker.ref();
    try {
      await current.ready;
    } catch (cause) {
      thread = null;
      throw cause;
    }
    const answer = await answerTo(job, current);
    // Nobody waits for it now: it must not keep the process alive.
    current.worker.unref();
    if (answer?.kind === 'done') return answer.value;
    if (answer?.kind === 'failed') throw new Error(answer.message);
    thread = null;
    return refuse('too-hard', TOO_HARD);
  };

  /** One after the other. What the thread answers has the type of the method that asked. */
  const ask = <T>(job: Job): Promise<Result<T, Refusal>> => {
    const turn = last.then(async () => (await once(job)) as Result<T, Refusal>);
    last = turn.catch(() => {});
    return turn;
  };

  return {
    read: (content, about) => ask({ kind: 'read', content, about }),
    extract: (reading) => ask({ kind: 'extract', reading }),
    feed: (bytes, contentType, address) => ask({ kind: 'feed', bytes, contentType, address }),
  };
};
